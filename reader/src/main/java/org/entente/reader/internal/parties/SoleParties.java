package org.entente.reader.internal.parties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where one party leads the state, "membre du Bureau politique" and "secrétaire du Parti de la province" are of it, not of the state. */
public final class SoleParties {
    /** A party by its canonical name, and how most write it. */
    public record Party(String name, String written) {}

    private final Map<String, Party> byState = new HashMap<>();

    public SoleParties(LanguagePack pack) {
        for (List<String> line : pack.lines("sole-parties.tsv")) {
            byState.put(line.get(0), new Party(line.get(1), line.get(2)));
        }
    }

    /** The party that an office of somebody from a state is of; null where it is no office of a party, or of another body. */
    public @Nullable Party of(@Nullable String country, OfficeMention office, Tokens tokens) {
        Party party = country == null || !office.kind().equals("party") ? null : byState.get(country);
        boolean organ = false;
        for (int i = office.from(); party != null && i < office.to(); i++) {
            organ |= PhraseMatch.cue(tokens.matches(i), "party-organ") != null;
            party = PhraseMatch.cue(tokens.matches(i), "no-party") != null ? null : party;
        }
        return organ ? party : null;
    }
}
