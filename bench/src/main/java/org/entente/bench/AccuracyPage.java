package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.evaluate.Agreement;
import org.entente.evaluate.Scores;
import org.jspecify.annotations.Nullable;

/**
 * docs/accuracy.md, from runs. The same reader, gold and judgements give the same page.
 *
 * @param gold folder of the open gold set, with {@code test}, {@code train} and {@code second}
 * @param shared folder with {@code press} and {@code gold} of the texts that the reader was developed on
 * @param judgements folder of {@code monde-fr.tsv} and {@code unseen.tsv}
 */
record AccuracyPage(Path gold, Path shared, Path judgements) {
    private static final String FRENCH = "fr";

    private static final String NOT_HERE = "Not measured in this run.";

    private static final String HOW = """
            How each number is reckoned stands in [evaluate.md](evaluate.md): a row counts as right where all is right that a user would
            act on. Intervals are of 95 %: of F1 a bootstrap over documents, of shares Wilson's. They tell what chance does with so few
            documents, not what another kind of press would do.""";

    String write() throws IOException {
        Markdown page = new Markdown();
        page.heading(1, "How right it is")
                .text("Written by a program from runs and from judgements; do not edit. To write it anew:")
                .code("bench/run accuracy")
                .text(HOW);
        test(page);
        part(
                page,
                "The training part",
                "The 101 reports that mistakes were looked for in and mended on. What stands here says how far the reader"
                        + " has got with these very texts, and nothing of others.",
                gold.resolve("train"),
                gold.resolve("train"),
                "./entente evaluate bench/gold/fr/train");
        part(
                page,
                "The calibration part",
                "17 reports in our own wording that no rule was mended on; the weights of confidence are fitted on them.",
                gold.resolve("calibration"),
                gold.resolve("calibration"),
                "./entente evaluate bench/gold/fr/calibration");
        part(
                page,
                "The texts of the start",
                "The French texts that the reader was first developed on: every miss on them has been looked at. They are"
                        + " kept beside the repository, not in it.",
                shared.resolve("press"),
                shared.resolve("gold"),
                "./entente evaluate ../shared/press ../shared/gold");
        agreement(page);
        news(page);
        articles(page);
        return page.toString();
    }

    private void test(Markdown page) throws IOException {
        page.heading(2, "The test part of the open gold set");
        Path folder = gold.resolve("test");
        if (!GoldFolder.isHere(folder)) {
            page.text(NOT_HERE);
            return;
        }
        Scores scores = new GoldFolder(folder, folder, FRENCH).score();
        page.text(
                "Reports in our own wording with gold that was written without knowledge of the program and committed before"
                        + " its first run; nobody looked at them while the reader was mended. What they are and who annotated them:"
                        + " [bench/gold/fr](../bench/gold/fr/README.md).");
        scores(page, scores, "./entente evaluate bench/gold/fr/test");
        reliability(page, scores);
    }

    private static void reliability(Markdown page, Scores scores) {
        page.heading(3, "Reliability")
                .text(
                        "Whether `confidence` means what it says: rows sorted by the confidence that they were given, and the share of"
                                + " them that is right. The weights were fitted on the calibration part (`bench/run calibrate"
                                + " bench/gold/fr/calibration`). Rows below 0.5 are marked for review.");
        ScoreTables.reliability(page, scores.reliability());
    }

    private static void part(Markdown page, String heading, String what, Path press, Path gold, String command)
            throws IOException {
        page.heading(2, heading).text(what);
        if (GoldFolder.isHere(gold)) {
            scores(page, new GoldFolder(press, gold, FRENCH).score(), command);
        } else {
            page.text(NOT_HERE);
        }
    }

    private static void scores(Markdown page, Scores scores, String command) {
        page.code(command);
        ScoreTables.scores(page, scores);
        ScoreTables.attributes(page, scores);
        page.text("Quotes to the letter: " + scores.quotes().right() + " of "
                + scores.quotes().of() + ".");
    }

    private void agreement(Markdown page) throws IOException {
        page.heading(2, "Agreement of two annotators");
        Path second = gold.resolve("second");
        if (!GoldFolder.isHere(second)) {
            page.text(NOT_HERE);
            return;
        }
        Agreement agreement = Agreement.between(firstAnnotators(), second);
        page.text(agreement.documents()
                        + " reports were annotated twice, apart. The second annotator's rows are scored against the"
                        + " first's as a reader's are; what either marked optional costs nothing. Nothing that reads can be measured"
                        + " to be better than this. Who they were: [bench/gold/fr](../bench/gold/fr/README.md).")
                .code("bench/run agreement bench/gold/fr/train bench/gold/fr/test"
                        + " bench/gold/fr/calibration bench/gold/fr/second");
        ScoreTables.scores(page, agreement.scores());
        ScoreTables.attributes(page, agreement.scores());
    }

    private List<Path> firstAnnotators() throws IOException {
        List<Path> first = new ArrayList<>();
        for (String part : List.of("train", "test", "calibration")) {
            if (GoldFolder.isHere(gold.resolve(part))) {
                first.add(gold.resolve(part));
            }
        }
        return first;
    }

    private void news(Markdown page) throws IOException {
        JudgementTables tables = judged(page, "General news", "monde-fr.tsv", Judgement::ofSample);
        if (tables != null) {
            page.text(
                    "Rows drawn at random from the readings of a corpus of French world news (`monde-fr`, 3,642 articles of 2016–2020),"
                            + " of " + tables.documents() + " articles, each judged against its sentence"
                            + " ([the judgements](../bench/judgements/monde-fr.tsv)). What was missed was not counted: this is what a"
                            + " reader of general news is shown.");
            tables(page, tables, false, "What was wrong:");
        }
    }

    private void articles(Markdown page) throws IOException {
        JudgementTables tables = judged(page, "Articles never seen before", "unseen.tsv", Judgement::ofArticles);
        if (tables != null) {
            page.text(tables.documents() + " real articles (their openings) of " + tables.sources()
                    + " agencies and offices, annotated before the reader had seen them, read and judged row by row without knowledge"
                    + " of the code: each row is right or wrong, and what a careful reader would have found besides is missed"
                    + " ([the judgements](../bench/judgements/unseen.tsv), with addresses).");
            tables(page, tables, true, "The ten commonest causes:");
        }
    }

    /** Reads a file of judgements. */
    private interface Judgements {
        List<Judgement> of(Path file) throws IOException;
    }

    /** The judgements of a section, whose heading is written; null where the file is not here, which is written too. */
    private @Nullable JudgementTables judged(Markdown page, String heading, String name, Judgements read)
            throws IOException {
        page.heading(2, heading);
        Path file = judgements.resolve(name);
        if (!Files.exists(file)) {
            page.text(NOT_HERE);
            return null;
        }
        return new JudgementTables(read.of(file));
    }

    private static void tables(Markdown page, JudgementTables tables, boolean recall, String causes) {
        tables.scores(page, recall);
        page.text(causes);
        tables.causes(page);
    }
}
