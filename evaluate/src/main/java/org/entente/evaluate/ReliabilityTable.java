package org.entente.evaluate;

import java.util.List;
import java.util.Locale;

/** The reliability of confidences as a table for people. */
public final class ReliabilityTable {
    private static final String ROW = "%-12s  %-9s  %6s  %12s  %8s\n";

    private final Messages messages;

    public ReliabilityTable(Locale locale) {
        this.messages = new Messages(locale);
    }

    /** A line a kind and bin, each ended by a newline; "" where there are no rows. */
    public String print(Reliability reliability) {
        if (reliability.bins().values().stream().allMatch(List::isEmpty)) {
            return "";
        }
        StringBuilder out = new StringBuilder(head());
        reliability.bins().forEach((kind, bins) -> {
            String name = kind;
            for (Reliability.Bin bin : bins) {
                out.append(line(name, bin));
                name = "";
            }
        });
        return out.toString();
    }

    private String head() {
        return String.format(
                Locale.ROOT,
                ROW,
                messages.get("reliability"),
                messages.get("reliability.bin"),
                messages.get("reliability.rows"),
                messages.get("reliability.confidence"),
                messages.get("reliability.right"));
    }

    private static String line(String kind, Reliability.Bin bin) {
        return String.format(
                Locale.ROOT,
                ROW,
                kind,
                span(bin),
                bin.rows(),
                String.format(Locale.ROOT, "%.3f", bin.confidence()),
                String.format(Locale.ROOT, "%.3f", bin.right()));
    }

    /** "0.5–0.6" */
    public static String span(Reliability.Bin bin) {
        return String.format(Locale.ROOT, "%.1f–%.1f", bin.from(), bin.to());
    }
}
