package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Act;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.syntax.Predicates;
import org.entente.reader.internal.syntax.VerbGroup;

/** All frames of a language, by the lemma of their verb. */
public final class FrameSet implements Predicates {
    private final Map<Integer, List<Frame>> byVerb = new HashMap<>();
    private final List<Frame> all = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    /**
     * A preposition that attributes a clause to its complement ("selon X").
     *
     * @param preposition its words
     * @param act what it does: a report
     * @param example a sentence with its speaker and content marked
     */
    public record Attribution(String preposition, Act act, String example) {}

    public FrameSet(LanguagePack pack) {
        FrameParser parser = new FrameParser(pack);
        int number = 0;
        for (List<String> line : pack.lines("frames.tsv")) {
            Frame frame = parser.parse(line, ++number);
            if (frame != null) {
                all.add(frame);
                frame.verbs()
                        .forEach(v -> byVerb.computeIfAbsent(v, k -> new ArrayList<>())
                                .add(frame));
            } else if (line.getFirst().startsWith("prep:")) {
                attributions.add(new Attribution(
                        line.getFirst().substring(5), FrameParser.act(line.get(1), line.getFirst()), line.get(5)));
            }
        }
    }

    /** The frames of a verb, in the order of the file. */
    public List<Frame> of(int lemma) {
        return byVerb.getOrDefault(lemma, List.of());
    }

    public List<Frame> all() {
        return List.copyOf(all);
    }

    public List<Attribution> attributions() {
        return List.copyOf(attributions);
    }

    @Override
    public boolean speaks(VerbGroup verb) {
        for (Frame f : of(verb.lemma())) {
            if (f.reflexive() == verb.reflexive()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean quotes(VerbGroup verb) {
        return takes(verb, ContentForm.Type.QUOTATION);
    }

    @Override
    public boolean takesClause(VerbGroup verb) {
        return takes(verb, ContentForm.Type.CLAUSE);
    }

    @Override
    public boolean takesClauseBehindObject(VerbGroup verb) {
        for (Frame f : of(verb.lemma())) {
            if (f.reflexive() == verb.reflexive() && f.addressee().equals("obj") && f.takes(ContentForm.Type.CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean knows(int lemma) {
        return byVerb.containsKey(lemma);
    }

    private boolean takes(VerbGroup verb, ContentForm.Type type) {
        for (Frame f : of(verb.lemma())) {
            if (f.reflexive() == verb.reflexive() && f.takes(type)) {
                return true;
            }
        }
        return false;
    }
}
