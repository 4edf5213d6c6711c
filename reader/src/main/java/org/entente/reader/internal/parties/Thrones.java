package org.entente.reader.internal.parties;

import java.util.Set;

/** Which states have a monarch, so that a king is not presumed of a republic. ISO 3166-1 alpha-2; realms count by their sovereign's own state. */
final class Thrones {
    private static final Set<String> MONARCHIES = Set.of(
            "AD", "AE", "BE", "BH", "BN", "BT", "DK", "ES", "GB", "JO", "JP", "KH", "KW", "LI", "LS", "LU", "MA", "MC",
            "MY", "NL", "NO", "OM", "QA", "SA", "SE", "SZ", "TH", "TO", "VA");

    private Thrones() {}

    /** Whether a state may have the holder of such offices. */
    static boolean fits(String country, Set<String> officeKinds) {
        return !officeKinds.contains("monarch") && !officeKinds.contains("royal") || MONARCHIES.contains(country);
    }
}
