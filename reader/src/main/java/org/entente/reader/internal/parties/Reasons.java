package org.entente.reader.internal.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.lexicon.Pos;
import org.jspecify.annotations.Nullable;

/** Why each pronoun, role and group was taken to mean whom it means, by its first token. */
final class Reasons {
    static final String NEW = "nobody is known to hold it";
    static final String FREE = "the last person named without an office";
    static final String OWN_STATE = "no state is said: that of the last actor, else of the document's side";
    static final String SUBJECT = "no actor agrees: the last subject of a clause that does";
    static final String LATTER = "the last person named before";

    private final Map<Integer, String> byToken = new HashMap<>();

    void note(int token, String reason) {
        byToken.put(token, reason);
    }

    @Nullable
    String of(int token) {
        return byToken.get(token);
    }

    static String office(Mention m) {
        return "holds " + m.value() + (m.country() == null ? "" : ", " + m.country());
    }

    static String group(List<Entity> members, List<Entity> company) {
        if (members.size() < 2) {
            return "the text has not said who they are";
        }
        return members == company ? "together in the encounter told last" : "the last two of different states";
    }

    static String pronoun(boolean last, boolean plural, int gender) {
        String form = plural
                ? ", a group"
                : gender == Pos.MASCULINE ? ", masculine" : gender == Pos.FEMININE ? ", feminine" : "";
        return (last ? "last actor" : "the last actor that agrees") + form;
    }
}
