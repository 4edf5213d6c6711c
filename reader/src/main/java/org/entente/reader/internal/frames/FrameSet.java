package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Act;
import org.entente.reader.internal.lexicon.Form;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Predicates;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** All frames of a language, by the lemma of their verb. */
public final class FrameSet implements Predicates {
    /** By the lemma's id; null where no frame has the verb. */
    private final @Nullable VerbFrames[] byVerb;

    private final List<Frame> all = new ArrayList<>();
    /** Infinitives that complete a pattern with a clause: "faire savoir que". */
    private final Set<Integer> governed = new HashSet<>();

    private final Telling telling;
    private final Set<Integer> touching;
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
        Map<Integer, List<Frame>> verbs = new HashMap<>();
        touching = parser.verbs("TOUCH");
        telling = new Telling(parser);
        int number = 0;
        for (List<String> line : pack.lines("frames.tsv")) {
            Frame frame = parser.parse(line, ++number);
            if (frame != null) {
                all.add(frame);
                govern(pack.lexicon(), frame);
                frame.verbs()
                        .forEach(v ->
                                verbs.computeIfAbsent(v, k -> new ArrayList<>()).add(frame));
            } else if (line.getFirst().startsWith("prep:")) {
                attributions.add(new Attribution(
                        line.getFirst().substring(5), FrameParser.act(line.get(1), line.getFirst()), line.get(5)));
            }
        }
        int most = verbs.keySet().stream().mapToInt(v -> v + 1).max().orElse(0);
        byVerb = new @Nullable VerbFrames[most];
        verbs.forEach((verb, frames) -> byVerb[verb] = new VerbFrames(frames));
    }

    private void govern(Lexicon lexicon, Frame frame) {
        if (!frame.completed() || !frame.takes(ContentForm.Type.CLAUSE)) {
            return;
        }
        for (String last : frame.completions()) {
            Form word = lexicon.form(last);
            if (word.can(Pos.INF)) {
                governed.add(word.lemma(Pos.INF));
            }
        }
    }

    /** The frames of a verb, in the order of the file. */
    public List<Frame> of(int lemma) {
        return verb(lemma).all();
    }

    /** The same, sorted by what matters in matching. */
    VerbFrames verb(int lemma) {
        VerbFrames frames = lemma >= 0 && lemma < byVerb.length ? byVerb[lemma] : null;
        return frames == null ? VerbFrames.NONE : frames;
    }

    public List<Frame> all() {
        return List.copyOf(all);
    }

    /** The frames of acts that a noun alone names. */
    List<Frame> nouns() {
        return all.stream().filter(f -> f.verbs().isEmpty()).toList();
    }

    public List<Attribution> attributions() {
        return List.copyOf(attributions);
    }

    @Override
    public boolean speaks(VerbGroup verb) {
        return verb(verb.lemma()).speaks(verb.reflexive());
    }

    @Override
    public boolean quotes(VerbGroup verb) {
        return takes(verb, ContentForm.Type.QUOTATION);
    }

    @Override
    public boolean reports(VerbGroup verb) {
        for (Frame f : of(verb.lemma())) {
            if (f.act() == Act.STATE
                    && !f.completed()
                    && f.reflexive() == verb.reflexive()
                    && f.takes(ContentForm.Type.CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean takesClause(VerbGroup verb) {
        return takes(verb, ContentForm.Type.CLAUSE)
                || verb.form() == VerbGroup.VerbForm.INFINITIVE && governed.contains(verb.lemma());
    }

    @Override
    public boolean takesClause(VerbGroup verb, String conjunction) {
        for (Frame f : of(verb.lemma())) {
            for (ContentForm form : f.forms()) {
                if (f.reflexive() == verb.reflexive()
                        && form.type() == ContentForm.Type.CLAUSE
                        && form.preposition().equals(conjunction)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean takesInfinitive(VerbGroup verb, String preposition) {
        for (Frame f : of(verb.lemma())) {
            for (ContentForm form : f.forms()) {
                if (f.reflexive() == verb.reflexive()
                        && form.type() == ContentForm.Type.INFINITIVE
                        && form.preposition().equals(preposition)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Teller teller(Tokens tokens, Clause governor, String preposition, VerbGroup inner) {
        return speaks(inner) ? telling.teller(tokens, governor, preposition, inner) : Teller.NOBODY;
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
        return verb(lemma) != VerbFrames.NONE;
    }

    @Override
    public boolean courteous(int lemma, VerbGroup inner) {
        return telling.courteous(lemma, inner);
    }

    /** "Abordant la crise, il a …": what is only touched on before the main clause is not said. */
    boolean touches(Hit hit) {
        return hit.clause().type() == Clause.Type.PARTICIPIAL
                && hit.form() == ContentForm.Type.NOUN
                && touching.contains(hit.clause().verb().lemma());
    }

    @Override
    public boolean completes(int lemma, int key) {
        return verb(lemma).completes(key);
    }

    private boolean takes(VerbGroup verb, ContentForm.Type type) {
        return verb(verb.lemma()).takes(verb.reflexive(), type);
    }
}
