package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody who read the text says of one row, without its words.
 *
 * @param source whose text: an agency, or "" where it does not matter
 * @param document its id or address
 * @param kind of row
 * @param verdict {@code right}, {@code wrong}, or {@code missed}: a row that there should be
 * @param cause why it is wrong or missed, else ""
 */
record Judgement(String source, String document, String kind, String verdict, String cause) {
    private static final Set<String> KINDS =
            Set.of("office", "encounter", "statement", "undertaking", "figure", "instrument");
    private static final Set<String> VERDICTS = Set.of("right", "wrong", "missed");

    /** Columns: kind, document, right or wrong, reason; lines with # are comments. */
    static List<Judgement> ofSample(Path file) throws IOException {
        return read(file, 3, c -> new Judgement("", c.get(1), c.get(0), c.get(2), at(c, 3)));
    }

    /** Columns: agency, address, kind, right, wrong or missed, cause; lines with # are comments. */
    static List<Judgement> ofArticles(Path file) throws IOException {
        return read(file, 4, c -> new Judgement(c.get(0), c.get(1), c.get(2), c.get(3), at(c, 4)));
    }

    private interface Columns {
        Judgement judgement(List<String> columns);
    }

    private static List<Judgement> read(Path file, int least, Columns made) throws IOException {
        List<Judgement> judgements = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> columns = List.of(line.strip().split("\t", -1));
                String where = file + ", line " + (i + 1);
                if (columns.size() < least) {
                    throw new IOException(where + ": " + columns.size() + " columns, where " + least + " are needed");
                }
                judgements.add(checked(made.judgement(columns), where));
            }
        }
        return judgements;
    }

    private static Judgement checked(Judgement judgement, String where) throws IOException {
        if (!KINDS.contains(judgement.kind)) {
            throw new IOException(where + ": '" + judgement.kind + "' is no kind of row; they are " + KINDS);
        }
        if (!VERDICTS.contains(judgement.verdict)) {
            throw new IOException(where + ": '" + judgement.verdict + "' is none of " + VERDICTS);
        }
        return judgement;
    }

    private static String at(List<String> columns, int index) {
        return index < columns.size() ? columns.get(index).strip() : "";
    }

    boolean is(String other) {
        return verdict.equals(other);
    }
}
