package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which documents, and what is assumed where they do not say. */
final class SourceOptions {
    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "sources")
    private List<String> sources = new ArrayList<>();

    @Mixin
    private AssumptionOptions assumptions = new AssumptionOptions();

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    Batch.Work work() {
        return new Batch.Work(sources, assumptions.intake(), quiet);
    }
}
