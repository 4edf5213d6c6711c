package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Reading;
import org.entente.reader.Explanation;
import org.entente.reader.Explanation.Step;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Writes down what each step of the cascade made of every sentence, for {@code entente explain}. */
public final class Explainer implements DocumentReader.Trace {
    private final Lexicon lexicon;
    private final Map<String, List<String>> steps = new LinkedHashMap<>();

    public Explainer(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String name : List.of("text", "morphology", "syntax", "frames", "parties")) {
            steps.put(name, new ArrayList<>());
        }
    }

    @Override
    public void sentence(Sentence sentence, List<Mention> mentions, List<Hit> hits, DocumentReader.Actors actors) {
        Tokens tokens = sentence.tokens();
        line("text", "sentence " + (sentence.number() + 1) + ": " + tokens.span(sentence.from(), sentence.to()));
        for (int i = sentence.from(); i < sentence.to(); i++) {
            line("morphology", word(tokens, i));
        }
        line("syntax", groups(sentence));
        for (Clause c : sentence.clauses()) {
            line("syntax", clause(tokens, c, actors.actor(c)));
        }
        for (Hit h : hits) {
            line("frames", hit(tokens, h));
        }
        for (Item item : sentence.items()) {
            Entity meant = actors.meant(item);
            if (item.mention() != null || meant != null) {
                line("parties", party(tokens, item, meant, actors.reason(item.from())));
            }
        }
    }

    private String word(Tokens tokens, int i) {
        String names = Pos.names(tokens.category(i));
        return names.isEmpty() ? tokens.word(i) : tokens.word(i) + "  " + names + "  " + lexicon.lemma(tokens.lemma(i));
    }

    private static String groups(Sentence sentence) {
        StringBuilder groups = new StringBuilder("groups:");
        for (Item item : sentence.items()) {
            groups.append(' ')
                    .append(item.kind().name().toLowerCase(Locale.ROOT))
                    .append('[')
                    .append(sentence.tokens().span(item.from(), item.to()))
                    .append(']');
        }
        return groups.toString();
    }

    private static String hit(Tokens tokens, Hit h) {
        String frame = h.frame() == null
                ? ""
                : "  by \"" + h.frame().pattern() + "\", " + h.frame().where();
        StringBuilder content = new StringBuilder();
        for (int[] range : h.content()) {
            content.append(content.isEmpty() ? "" : " [...] ").append(tokens.span(range[0], range[1]));
        }
        return h.act().code() + frame + "  content " + h.form() + ": " + content;
    }

    /** A mention or pronoun, what it is, whom it means, and why where its words do not say it. */
    private static String party(Tokens tokens, Item item, @Nullable Entity meant, @Nullable String reason) {
        Mention m = item.mention();
        StringBuilder out = new StringBuilder(tokens.span(item.from(), item.to())).append("  ");
        out.append(m == null ? "pronoun" : m.kind().name().toLowerCase(Locale.ROOT));
        if (m != null && !m.offices().isEmpty()) {
            out.append("  office: ")
                    .append(m.offices().stream()
                            .map(Mention.OfficeMention::title)
                            .toList());
        }
        out.append("  = ").append(meant == null ? "nobody" : meant.name());
        if (meant != null && meant.country() != null) {
            out.append(" (").append(meant.country()).append(')');
        }
        return reason == null
                ? out.toString()
                : out.append("  because: ").append(reason).toString();
    }

    private String clause(Tokens tokens, Clause c, @Nullable Entity actor) {
        StringBuilder out = new StringBuilder("clause ").append(c.type().name().toLowerCase(Locale.ROOT));
        out.append(": verb ").append(lexicon.lemma(c.verb().lemma()));
        if (c.verb().reflexive()) {
            out.append(" (reflexive)");
        }
        if (c.verb().passive()) {
            out.append(" (passive)");
        }
        out.append("; actor ").append(actor == null ? "nobody" : actor.name());
        out.append("; \"").append(tokens.span(c.from(), c.to())).append('"');
        for (Clause.Dep d : c.deps()) {
            int end = d.item() != null
                    ? d.item().to()
                    : d.clause() != null ? Math.min(d.clause().to(), d.from() + 4) : d.from() + 1;
            out.append("\n    ")
                    .append(d.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(d.preposition())
                    .append(": ")
                    .append(tokens.span(d.from(), Math.max(end, d.from() + 1)));
        }
        return out.toString();
    }

    private void line(String step, String text) {
        steps.computeIfAbsent(step, k -> new ArrayList<>()).add(text);
    }

    /** All steps, the rows last. */
    public Explanation explanation(Reading reading) {
        reading.rows().forEach(row -> line("rows", row.toString()));
        return new Explanation(steps.entrySet().stream()
                .map(e -> new Step(e.getKey(), e.getValue()))
                .toList());
    }
}
