package org.entente.reader.internal.assembly;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.jspecify.annotations.Nullable;

/** Whose press an address is: by the pack's list of sites, else by its top-level domain, where that is a country's. */
final class Sites {
    private static final Set<String> ISO_COUNTRIES = Set.of(Locale.getISOCountries());

    /** Domains of countries that anybody may have. */
    private static final Set<String> SOLD =
            Set.of("TV", "IO", "AI", "CO", "ME", "CC", "WS", "FM", "TO", "GG", "SH", "AC");

    private final Map<String, String> countries = new HashMap<>();

    Sites(LanguagePack pack) {
        pack.lines("sites.tsv").forEach(l -> countries.put(l.get(0), l.get(1)));
    }

    /** ISO code of the country that an address speaks for; null where it does not tell. */
    @Nullable
    String country(@Nullable String address) {
        if (address == null) {
            return null;
        }
        int scheme = address.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int slash = address.indexOf('/', from);
        String host =
                address.substring(from, slash < 0 ? address.length() : slash).toLowerCase(Locale.ROOT);
        for (int at = 0; at >= 0; at = host.indexOf('.', at) + 1) {
            String listed = countries.get(host.substring(at));
            if (listed != null) {
                return listed;
            }
            if (host.indexOf('.', at) < 0) {
                break;
            }
        }
        String top = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        boolean country = ISO_COUNTRIES.contains(top) && !SOLD.contains(top);
        return top.equals("UK") ? "GB" : country ? top : null;
    }
}
