package org.entente.reader.internal.parties;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Offices that not every state has: thrones, so that a king is not presumed of a republic, and titles of one state alone. */
public final class Thrones {
    private final Set<String> monarchies;
    private final Map<String, String> ownTitles = new HashMap<>();

    public Thrones(LanguagePack pack) {
        monarchies = pack.lines("thrones.tsv").stream().map(l -> l.get(0)).collect(Collectors.toUnmodifiableSet());
        pack.lines("own-titles.tsv").forEach(l -> ownTitles.put(l.get(0).toLowerCase(Locale.ROOT), l.get(1)));
    }

    /** The one state that gives a title, or null. */
    @Nullable
    String giver(String title) {
        return ownTitles.get(title.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Whether a state may have the holder of such offices. */
    boolean fits(String country, Set<String> officeKinds) {
        return !officeKinds.contains("monarch") && !officeKinds.contains("royal") || monarchies.contains(country);
    }
}
