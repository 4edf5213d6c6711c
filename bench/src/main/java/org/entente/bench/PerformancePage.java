package org.entente.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * docs/performance.md, from one run.
 *
 * @param corpus its file's name
 * @param machine what it ran on
 */
record PerformancePage(SpeedReport report, String corpus, int rounds, String machine, LocalDate day) {
    String write() {
        Markdown page = new Markdown();
        page.heading(1, "How fast it reads")
                .text("Written by a program from a run; do not edit. To write it anew:")
                .code("bench/run performance ../shared/corpora/" + corpus)
                .text("Three programs over one corpus, one after the other, in one run of " + day
                        + ": one thread, warmed, median of "
                        + rounds + " rounds; " + machine + ". Only figures of one and the same run are comparable with"
                        + " each other. [bench/README.md](../bench/README.md) says what each program does with a document, and"
                        + " what is timed.");
        page.table(
                List.of(
                        "program",
                        "documents",
                        "characters",
                        "characters/s (median)",
                        "slowest",
                        "fastest",
                        "Entente is"),
                report.measures().stream().map(this::row).toList());
        if (report.corenlp() == null) {
            page.text("Stanford CoreNLP was left out of this run.");
        }
        return page.text(
                        "CoreNLP reads a sample of the corpus, since it would take an hour over all of it. Lucene's analyser finds no"
                                + " meaning: it is the floor for touching every word.")
                .toString();
    }

    private List<String> row(Measure measure) {
        double ratio = report.entente().charactersASecond() / measure.charactersASecond();
        return List.of(
                name(measure.program()),
                Markdown.grouped(measure.documents()),
                Markdown.grouped((double) measure.characters()),
                Markdown.grouped(measure.charactersASecond()),
                Markdown.grouped(measure.slowest()),
                Markdown.grouped(measure.fastest()),
                String.format(Locale.ROOT, ratio < 10 ? "%.2f ×" : "%.0f ×", ratio));
    }

    private static String name(String program) {
        return switch (program) {
            case "entente" -> "Entente";
            case "lucene" -> "Lucene `FrenchAnalyzer`";
            case "corenlp" -> "Stanford CoreNLP, French";
            default -> program;
        };
    }
}
