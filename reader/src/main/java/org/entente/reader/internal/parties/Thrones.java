package org.entente.reader.internal.parties;

import java.util.Set;
import java.util.stream.Collectors;
import org.entente.reader.internal.lexicon.LanguagePack;

/** Which states have a monarch, so that a king is not presumed of a republic. */
public final class Thrones {
    private final Set<String> monarchies;

    public Thrones(LanguagePack pack) {
        monarchies = pack.lines("thrones.tsv").stream().map(l -> l.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a state may have the holder of such offices. */
    boolean fits(String country, Set<String> officeKinds) {
        return !officeKinds.contains("monarch") && !officeKinds.contains("royal") || monarchies.contains(country);
    }
}
