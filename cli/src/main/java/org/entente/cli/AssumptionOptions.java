package org.entente.cli;

import org.entente.intake.IntakeOptions;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is assumed of documents that do not say. */
final class AssumptionOptions {
    @Option(names = "--lang", paramLabel = "CODE", descriptionKey = "lang", converter = LanguageConverter.class)
    private @Nullable String language;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "date", converter = DateConverter.class)
    private @Nullable String date;

    IntakeOptions intake() {
        return new IntakeOptions(Reader.languages(), language, date);
    }
}
