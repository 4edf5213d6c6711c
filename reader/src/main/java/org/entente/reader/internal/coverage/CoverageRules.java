package org.entente.reader.internal.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Frame;
import org.entente.reader.internal.frames.FrameSet;
import org.entente.reader.internal.lexicon.Form;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What tells a reporting-like predicate from others: the pack's coverage.tsv, and what the frames say of their own verbs. */
public final class CoverageRules {
    /**
     * How a verb puts a noun forward.
     *
     * @param verbs its class in classes.tsv
     * @param own whether the subject's own noun is enough ("exprime sa réserve"); else the noun must govern what is meant
     */
    record Uttering(String verbs, boolean own) {}

    private final FrameSet frames;
    private final Lexicon lexicon;
    private final Map<String, String> profile = new HashMap<>();
    private final Set<String> idle = new HashSet<>();
    private final Set<String> quoting = new HashSet<>();
    private final Set<Integer> degrees = new HashSet<>();
    /** Verbs that put a noun forward. */
    private final Map<Integer, Uttering> uttering = new HashMap<>();
    /** Verbs that take an attribute, those with the reflexive apart. */
    private final Set<Integer> attributive = new HashSet<>();

    private final Set<Integer> reflexiveAttributive = new HashSet<>();
    private final Set<Integer> causative = new HashSet<>();

    public CoverageRules(LanguagePack pack, FrameSet frames) {
        this.frames = frames;
        this.lexicon = pack.lexicon();
        pack.lines("profile.tsv").forEach(l -> profile.put(l.get(0), l.get(1)));
        for (List<String> line : pack.lines("coverage.tsv")) {
            for (String word : line.get(1).split(" ")) {
                add(pack, line.getFirst(), word);
            }
        }
        frames.all().forEach(this::learn);
    }

    private void add(LanguagePack pack, String role, String word) {
        switch (role) {
            case "idle" -> idle.add(word.replace('_', ' '));
            case "quotes" -> quoting.add(word.replace('_', ' '));
            case "degree" -> degrees.add(lexicon.form(word).key());
            case "utters", "affirms" ->
                pack.lines("classes.tsv").stream()
                        .filter(l -> l.getFirst().equals(word))
                        .flatMap(l -> List.of(l.get(1).split(" ")).stream())
                        .forEach(verb ->
                                uttering.putIfAbsent(lexicon.lemmaId(verb), new Uttering(word, role.equals("utters"))));
            default -> throw new IllegalStateException("coverage.tsv: there is no role '" + role + "'");
        }
    }

    /** Which verbs take an attribute or an infinitive as a part of the predicate, some frame shows. */
    private void learn(Frame frame) {
        boolean copula = frame.verbs().contains(lexicon.lemmaId(profile.getOrDefault("copula", "?")));
        for (String word : frame.completions()) {
            Form last = lexicon.form(word);
            if (last.can(Pos.ADJ | Pos.PPA) && (copula || frame.reflexive())) {
                (frame.reflexive() ? reflexiveAttributive : attributive).addAll(frame.verbs());
            }
            if (last.can(Pos.INF) && !frame.reflexive()) {
                causative.addAll(frame.verbs());
            }
        }
    }

    String complementiser() {
        return profile.getOrDefault("complementiser", "");
    }

    String lemma(int id) {
        return lexicon.lemma(id);
    }

    /** The lemma of a preposition that stands as one token or leads several. */
    String preposition(Tokens tokens, Item item) {
        return lexicon.lemma(tokens.form(item.from()).lemma(Pos.PREP));
    }

    /** The verb as frames.tsv writes it, its reflexive before it. */
    String pattern(VerbGroup verb) {
        String lemma = lexicon.lemma(verb.lemma());
        return verb.reflexive() ? profile.getOrDefault("reflexive", "") + " " + lemma : lemma;
    }

    boolean isNominal(int lemma) {
        return lexicon.form(lexicon.lemma(lemma)).can(Pos.NOMINAL);
    }

    /** Whether a linguist has judged that a predicate does nothing with words, there at least. */
    boolean isIdle(String pattern, Place place) {
        return idle.contains(pattern) || place.type() != Type.QUOTATION && quoting.contains(pattern);
    }

    boolean isDegree(int key) {
        return degrees.contains(key);
    }

    /** How a verb puts nouns forward, or null where it does not. */
    @Nullable
    Uttering uttering(VerbGroup verb) {
        return verb.reflexive() ? null : uttering.get(verb.lemma());
    }

    boolean takesAttribute(VerbGroup verb) {
        return (verb.reflexive() ? reflexiveAttributive : attributive).contains(verb.lemma());
    }

    /** Whether a noun behind the verb may belong to the predicate: a bare one, or one of a verb that frames have; not of the copula. */
    boolean mayTake(VerbGroup verb, boolean bare) {
        boolean copula = !verb.reflexive() && takesAttribute(verb);
        return !copula && (bare || !frames.of(verb.lemma()).isEmpty());
    }

    /** Whether an infinitive completes it: "faire savoir". */
    boolean isCausative(VerbGroup verb) {
        return !verb.reflexive() && causative.contains(verb.lemma());
    }

    /** The frames of a verb without a further word. */
    List<Frame> plain(VerbGroup verb) {
        List<Frame> out = new ArrayList<>();
        for (Frame f : frames.of(verb.lemma())) {
            if (f.reflexive() == verb.reflexive() && !f.completed()) {
                out.add(f);
            }
        }
        return out;
    }

    /** The frames of a verb with a further word. */
    List<Frame> completed(VerbGroup verb, int key) {
        List<Frame> out = new ArrayList<>();
        for (Frame f : frames.of(verb.lemma())) {
            if (f.reflexive() == verb.reflexive() && f.complements().contains(key)) {
                out.add(f);
            }
        }
        return out;
    }
}
