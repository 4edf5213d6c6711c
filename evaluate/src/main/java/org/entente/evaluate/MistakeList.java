package org.entente.evaluate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Mistakes for people: what, where, the sentence, what the gold has and what was read. */
public final class MistakeList {
    private final Messages messages;

    public MistakeList(Locale locale) {
        this.messages = new Messages(locale);
    }

    /** Every mistake in a paragraph of its own. */
    public String print(List<Mistake> mistakes) {
        StringBuilder out = new StringBuilder();
        mistakes.forEach(mistake -> out.append(print(mistake)).append('\n'));
        return out.toString();
    }

    private String print(Mistake mistake) {
        StringBuilder out = new StringBuilder()
                .append(mistake.document())
                .append(" · ")
                .append(mistake.kind().code())
                .append(" · ")
                .append(messages.get(mistake.verdict().code(), String.join(", ", mistake.attributes())))
                .append('\n');
        String sentence = mistake.sentence();
        if (sentence != null) {
            out.append("  ").append(messages.get("sentence", sentence)).append('\n');
        }
        line(out, "gold", mistake.gold());
        line(out, mistake.verdict() == Verdict.MISSED ? "nearest" : "got", mistake.got());
        return out.toString();
    }

    private void line(StringBuilder out, String label, @Nullable JsonNode row) {
        if (row != null) {
            out.append("  ").append(messages.get(label)).append(' ').append(row).append('\n');
        }
    }
}
