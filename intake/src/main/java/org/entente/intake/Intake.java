package org.entente.intake;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Takes text files in: finds them in folders, decodes them, reads their front matter and tells their language. Documents come
 * one by one, so that memory stays small for any folder. A source that cannot be taken is a {@link Refusal}; the rest goes on.
 *
 * <p>A document's text is the file's whole content as Java decodes it, line ends, front matter and (of UTF-8) byte order mark
 * included; offsets count in it.
 */
public final class Intake {
    /** The largest document, in bytes: a novel has half of that, and its reading fits into 256 MB. */
    public static final int LIMIT = 2_000_000;

    /** The source that stands for the standard input. */
    public static final String STANDARD_INPUT = "-";

    private final IntakeOptions options;
    private final FileBytes files = new FileBytes(LIMIT);
    private final TextDecoder decoder = new TextDecoder();
    private @Nullable LanguageDetector detector;

    public Intake(IntakeOptions options) {
        this.options = options;
    }

    /** What the paths hold: files as given, folders with all that lies in them, sorted by name, hidden files left out. */
    public Stream<Delivery> take(List<String> sources) {
        Iterator<FileWalk.Step> walk = new FileWalk(sources);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED), false)
                .map(this::deliver);
    }

    /** How many deliveries {@link #take} will make of them; opens no file. */
    public long count(List<String> sources) {
        Iterator<FileWalk.Step> walk = new FileWalk(sources);
        long count = 0;
        while (walk.hasNext()) {
            walk.next();
            count++;
        }
        return count;
    }

    /** A document of a text that is at hand, for example a sentence typed by a person. */
    public Delivery takeText(String source, String text) {
        try {
            return new Delivery.Accepted(document(source, text));
        } catch (RejectedException e) {
            return new Delivery.Refused(e.of(source));
        }
    }

    private Delivery deliver(FileWalk.Step step) {
        return switch (step) {
            case FileWalk.Step.Wrong wrong -> new Delivery.Refused(wrong.refusal());
            case FileWalk.Step.Found found -> open(found);
        };
    }

    private Delivery open(FileWalk.Step.Found found) {
        try {
            byte[] bytes = bytes(found);
            Optional<String> format = FileFormat.ofBytes(bytes);
            if (format.isPresent()) {
                throw new RejectedException(Problem.OTHER_FORMAT, format.get());
            }
            return new Delivery.Accepted(document(found.source(), decoder.decode(bytes)));
        } catch (RejectedException e) {
            return new Delivery.Refused(e.of(found.source()));
        }
    }

    private byte[] bytes(FileWalk.Step.Found found) throws RejectedException {
        if (found.source().equals(STANDARD_INPUT)) {
            return standardInput();
        }
        if (FileFormat.isTextName(found.source(), found.inFolder())) {
            return files.read(found.path());
        }
        throw new RejectedException(Problem.OTHER_FORMAT, FileFormat.nameOf(found.source()));
    }

    private byte[] standardInput() throws RejectedException {
        try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
            return files.read(in);
        } catch (IOException e) {
            throw new RejectedException(Problem.UNREADABLE);
        }
    }

    private Document document(String source, String text) throws RejectedException {
        FrontMatter front = FrontMatter.of(text);
        if (front.badDate() != null) {
            throw new RejectedException(
                    Problem.BAD_DATE, front.badDate().number(), front.badDate().value());
        }
        if (front.badLanguage() != null) {
            throw new RejectedException(
                    Problem.BAD_LANGUAGE,
                    front.badLanguage().number(),
                    front.badLanguage().value());
        }
        if (text.codePoints().skip(front.body()).allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            throw new RejectedException(Problem.EMPTY);
        }
        String language = language(front, text);
        String published = front.published() == null ? options.date() : front.published();
        return new Document(
                Document.idOf(text),
                source,
                front.address(),
                language,
                published,
                published,
                front.title(),
                null,
                null,
                text,
                front.body());
    }

    private String language(FrontMatter front, String text) throws RejectedException {
        String language = front.language() == null ? options.language() : front.language();
        if (language == null) {
            language = detector().detect(text, front.body()).orElse(null);
        }
        if (language == null) {
            throw new RejectedException(Problem.UNKNOWN_LANGUAGE, options.languageList());
        }
        if (!options.languages().contains(language)) {
            throw new RejectedException(
                    Problem.UNSUPPORTED_LANGUAGE, Locale.of(language), language, options.languageList());
        }
        return language;
    }

    private LanguageDetector detector() {
        if (detector == null) {
            detector = new LanguageDetector();
        }
        return detector;
    }
}
