package org.entente.bench;

/**
 * So many of so many.
 *
 * @param hits of {@code of}
 */
record Proportion(long hits, long of) {
    /** The normal deviate of a two-sided interval of 95 %. */
    private static final double Z = 1.959964;

    double share() {
        return of == 0 ? 0 : (double) hits / of;
    }

    /** The lower end of Wilson's score interval of 95 % (Wilson 1927), which holds for small counts too. */
    double low() {
        return of == 0 ? 0 : Math.max(0, (centre() - spread()) / (1 + Z * Z / of));
    }

    double high() {
        return of == 0 ? 1 : Math.min(1, (centre() + spread()) / (1 + Z * Z / of));
    }

    private double centre() {
        return share() + Z * Z / (2 * of);
    }

    private double spread() {
        double p = share();
        return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    }

    /** "0.900 (0.824–0.945)", or "–" where there is nothing to count. */
    @Override
    public String toString() {
        return of == 0 ? "–" : Markdown.share(share()) + " (" + Markdown.span(low(), high()) + ")";
    }
}
