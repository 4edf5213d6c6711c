package org.entente.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far two annotators agree who worked apart: the second's rows are scored against the first's as a reader's would be.
 * What either marked optional costs nothing. F1 is the same whichever of the two is taken for the reader, lists that one of
 * them found as their items aside.
 *
 * @param documents how many both annotated
 * @param scores the second's rows against the first's
 */
public record Agreement(int documents, Scores scores) {
    /**
     * @param first folders of the first annotator's gold, and of the texts where mistakes are to show their sentences
     * @param second the folder of the second annotator's gold; documents that only one of them annotated are left aside
     * @throws GoldException where a folder holds no gold, a line of it is none, or no document was annotated by both
     * @throws IOException where a folder or file cannot be read
     */
    public static Agreement between(List<Path> first, Path second) throws IOException {
        Map<String, List<GoldFact>> theirs = new GoldFiles().read(second);
        Map<String, Case> cases = new LinkedHashMap<>();
        for (Path folder : first) {
            for (Map.Entry<String, List<GoldFact>> entry :
                    new GoldFiles().read(folder).entrySet()) {
                List<GoldFact> other = theirs.get(entry.getKey());
                if (other != null) {
                    cases.put(entry.getKey(), document(folder, entry.getKey(), entry.getValue(), other));
                }
            }
        }
        if (cases.isEmpty()) {
            throw new GoldException("no document of " + second + " is among those of " + first
                    + "; the files of both annotators must have the same names");
        }
        return new Agreement(cases.size(), Evaluation.score(new ArrayList<>(cases.values()), new QuoteScore(0, 0)));
    }

    private static Case document(Path folder, String name, List<GoldFact> one, List<GoldFact> other)
            throws IOException {
        Path text = folder.resolve(name + ".txt");
        GoldReading reading = new GoldReading(other);
        Sentences sentences = new Sentences(Files.exists(text) ? Utf8.text(text) : null);
        return new Case(name, one, reading.reading(name), sentences, reading.optional());
    }
}
