package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.EncounterKind;
import org.entente.reader.internal.lexicon.LanguagePack;

/**
 * A predicate of coming together, a line of encounters.tsv.
 *
 * @param verbs lemma ids
 * @param nounClass class of the noun that must depend on the verb, or ""
 * @param subject role of the subject: host, guest, other, or ""
 * @param object role of the direct object
 * @param official whether all who meet must hold an office
 * @param behind role of what stands behind each preposition
 */
public record EncounterFrame(
        Set<Integer> verbs,
        boolean reflexive,
        String nounClass,
        EncounterKind kind,
        String subject,
        String object,
        boolean official,
        Map<String, String> behind,
        String example) {
    private static final String OFFICIAL = "!";

    private static final String BOTH = "both";

    /** Whether the subject must be two, of different states, who have not been told to meet. */
    public boolean both() {
        return subject.equals(BOTH);
    }

    /** The role that who is subject plays. */
    public String subjectRole() {
        return both() ? "other" : subject;
    }

    /** All lines of a pack. */
    public static List<EncounterFrame> load(LanguagePack pack, String reflexiveWord) {
        List<EncounterFrame> out = new ArrayList<>();
        for (List<String> line : pack.lines("encounters.tsv")) {
            boolean[] kinds = {false, true};
            for (boolean reflexive : kinds) {
                Set<Integer> verbs = Stream.of(line.get(0).split("\\|"))
                        .filter(v -> v.startsWith(reflexiveWord + " ") == reflexive)
                        .map(v -> pack.lexicon().lemmaId(reflexive ? v.substring(reflexiveWord.length() + 1) : v))
                        .collect(Collectors.toUnmodifiableSet());
                if (!verbs.isEmpty()) {
                    out.add(new EncounterFrame(
                            verbs,
                            reflexive,
                            empty(line.get(1)),
                            EncounterKind.valueOf(line.get(2).toUpperCase(Locale.ROOT)),
                            empty(line.get(3)),
                            empty(line.get(4)).replace(OFFICIAL, ""),
                            line.get(4).endsWith(OFFICIAL),
                            roles(line.get(5)),
                            line.get(6)));
                }
            }
        }
        return List.copyOf(out);
    }

    private static String empty(String column) {
        return column.equals("-") ? "" : column;
    }

    private static Map<String, String> roles(String column) {
        Map<String, String> out = new HashMap<>();
        for (String part : empty(column).split("\\|")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                out.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return Map.copyOf(out);
    }
}
