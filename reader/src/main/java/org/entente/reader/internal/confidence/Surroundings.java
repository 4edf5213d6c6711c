package org.entente.reader.internal.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.PartyKind;
import org.entente.model.Reading;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.jspecify.annotations.Nullable;

/** What a row's features are looked up in: the other rows of its reading, and the words around it. */
final class Surroundings {
    private static final int LONGEST_SENTENCE = 400;
    private static final String QUOTATION_MARKS = "«»“”\"";

    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Integer> items = new HashMap<>();
    private final String text;

    Surroundings(Reading reading) {
        reading.parties().forEach(party -> parties.put(party.id(), party));
        reading.statements().forEach(statement -> statements.put(statement.id(), statement));
        for (Undertaking undertaking : reading.undertakings()) {
            if (undertaking.statement() != null) {
                items.merge(undertaking.statement(), 1, Integer::sum);
            }
        }
        String whole = reading.document().text();
        text = whole == null ? "" : whole;
    }

    @Nullable
    Party party(@Nullable String id) {
        return id == null ? null : parties.get(id);
    }

    @Nullable
    Statement statement(@Nullable String id) {
        return id == null ? null : statements.get(id);
    }

    /** How many undertakings come from a statement. */
    int items(@Nullable String statement) {
        return statement == null ? 0 : items.getOrDefault(statement, 0);
    }

    /** What somebody is: a state, a person with a name, a person without one … */
    String kind(@Nullable String id) {
        Party party = party(id);
        if (party == null) {
            return "nobody";
        }
        boolean named = party.kind() != PartyKind.PERSON
                || Character.isUpperCase(party.name().codePointAt(0));
        return named ? party.kind().name() : "UNNAMED";
    }

    int persons(List<String> ids) {
        int persons = 0;
        for (String id : ids) {
            persons += kind(id).equals("PERSON") ? 1 : 0;
        }
        return persons;
    }

    /** Whether the evidence has a mention of the party; else it was understood from what went before. */
    boolean isMentioned(String id, Evidence evidence) {
        Party party = party(id);
        if (party == null) {
            return false;
        }
        for (Evidence mention : party.mentions()) {
            if (mention.start() < evidence.end() && evidence.start() < mention.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether quotation marks stand in the line around the evidence, as far as a sentence may go. */
    boolean isQuoted(Evidence evidence) {
        int from = evidence.start();
        while (from > 0 && evidence.start() - from < LONGEST_SENTENCE && !endsSentence(from - 1)) {
            from--;
        }
        int to = Math.min(evidence.end(), text.length());
        while (to < text.length() && to - evidence.end() < LONGEST_SENTENCE && !endsSentence(to)) {
            to++;
        }
        for (int i = from; i < to; i++) {
            if (QUOTATION_MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ');
    }

    /** In which part of the document it stands. */
    String place(Evidence evidence) {
        int part = text.isEmpty() ? 0 : 3 * evidence.start() / text.length();
        return part == 0 ? "head" : part == 1 ? "middle" : "end";
    }
}
