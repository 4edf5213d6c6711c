package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.evaluate.Evaluation;
import org.entente.evaluate.Scores;
import org.entente.intake.Delivery;
import org.entente.intake.Intake;
import org.entente.intake.IntakeOptions;
import org.entente.intake.Problem;
import org.entente.intake.Refusal;
import org.entente.model.Document;
import org.entente.model.Reading;
import org.entente.reader.Reader;

/** Texts of one language with their gold. Texts of other languages are left aside with their gold, as by the command. */
final class GoldFolder {
    private final Path press;
    private final Path gold;
    private final String language;

    GoldFolder(Path press, Path gold, String language) {
        this.press = press;
        this.gold = gold;
        this.language = language;
    }

    static boolean isHere(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".gold.jsonl"));
        }
    }

    /** Scores the readings, which must come of {@link #readings}. */
    Scores score(List<Reading> readings) throws IOException {
        return Evaluation.of(gold, press).inLanguage(language).score(readings);
    }

    Scores score() throws IOException {
        Reader reader = Reader.forLanguage(language);
        return score(readings(reader::read));
    }

    /** One reading a text, of those in another language an empty one. */
    List<Reading> readings(Function<Document, Reading> read) throws IOException {
        List<Reading> readings = new ArrayList<>();
        Intake intake = new Intake(new IntakeOptions(Reader.languages(), null, null));
        List<String> texts = Evaluation.of(gold, press).names().stream()
                .sorted()
                .map(name -> press.resolve(name + ".txt").toString())
                .toList();
        for (Delivery delivery : intake.take(texts).toList()) {
            readings.add(
                    switch (delivery) {
                        case Delivery.Accepted accepted -> read.apply(accepted.document());
                        case Delivery.Refused refused -> nothing(refused.refusal());
                    });
        }
        return readings;
    }

    private static Reading nothing(Refusal refusal) throws IOException {
        if (refusal.problem() != Problem.UNSUPPORTED_LANGUAGE) {
            throw new IOException(refusal.message(Locale.ENGLISH));
        }
        String code = String.valueOf(refusal.details().get(1));
        Document document =
                new Document(Document.idOf(""), refusal.source(), null, code, null, null, null, null, null, null, 0);
        return new Reading(document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
