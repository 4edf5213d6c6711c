package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.intake.IntakeOptions;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents, and what is assumed where they do not say. */
final class SourceOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "sources")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--lang", paramLabel = "CODE", descriptionKey = "lang", converter = LanguageConverter.class)
    private @Nullable String language;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date", converter = DateConverter.class)
    private @Nullable String date;

    @Option(names = {"-q", "--quiet"}, descriptionKey = "quiet")
    private boolean quiet;

    List<String> sources() {
        return sources;
    }

    boolean quiet() {
        return quiet;
    }

    IntakeOptions intake() {
        return new IntakeOptions(Reader.languages(), language, date);
    }
}
