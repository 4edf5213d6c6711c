package org.entente.reader.internal.frames;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Matches the clauses of a sentence against the frames: of a predicate's frames the first that fits wins. */
public final class FrameMatcher {
    private final FrameSet frames;
    private final Contents contents;
    private final Attributions attributions;
    private final LooseAttributes attributes;
    private final NounActs nouns;

    public FrameMatcher(FrameSet frames, LanguagePack pack) {
        this.frames = frames;
        this.contents = new Contents(pack);
        this.attributions = new Attributions(frames, pack);
        this.nouns = new NounActs(frames.nouns());
        this.attributes = new LooseAttributes(frames, pack);
    }

    /** The predicates of a sentence that some frame knows, in the order of the text. */
    public List<Hit> match(Sentence sentence) {
        List<Hit> hits = new ArrayList<>();
        hits.addAll(attributions.find(sentence));
        hits.addAll(attributes.find(sentence));
        for (Clause clause : sentence.clauses()) {
            Hit hit = match(sentence, clause);
            if (hit != null) {
                hits.addAll(severalNouns(sentence, clause, hit));
            }
        }
        hits.addAll(nouns.find(sentence, hits));
        hits.removeIf(h -> onlySays(h, hits) || saysNothing(sentence, h) || frames.touches(h));
        return hits;
    }

    /** "a exprimé sa joie de … et son souhait de …": each noun that the verb voices does its own act. */
    private List<Hit> severalNouns(Sentence sentence, Clause clause, Hit hit) {
        if (hit.frame() == null || hit.noun() == null || !hit.frame().ofAClass()) {
            return List.of(hit);
        }
        List<Dep> nouns = new ArrayList<>();
        List<Frame> acts = new ArrayList<>();
        for (Dep dep : clause.deps()) {
            Frame frame =
                    dep.kind() == DepKind.NOUN && dep.item() != null ? voiced(sentence, clause, dep.item()) : null;
            if (frame != null) {
                nouns.add(dep);
                acts.add(frame);
            }
        }
        if (acts.stream().map(Frame::act).distinct().count() < 2) {
            return List.of(hit);
        }
        List<Hit> out = new ArrayList<>();
        for (int i = 0; nouns.size() > 1 && i < nouns.size(); i++) {
            int limit = i + 1 < nouns.size() ? nouns.get(i + 1).from() : Integer.MAX_VALUE;
            Hit one = contents.find(sentence, clause, acts.get(i), nouns.get(i));
            if (one != null) {
                out.add(contents.before(sentence, one, nouns.get(i).from(), limit));
            }
        }
        return out.isEmpty() ? List.of(hit) : out;
    }

    private @Nullable Frame voiced(Sentence sentence, Clause clause, Item item) {
        for (Frame frame : frames.verb(clause.verb().lemma()).completed()) {
            if (frame.ofAClass()
                    && frame.reflexive() == clause.verb().reflexive()
                    && holds(sentence.tokens(), item, frame)) {
                return frame;
            }
        }
        return null;
    }

    /** "a dit souhaiter que": the infinitive says what is done with words; a past one ("a dit avoir proposé") is a report's content. */
    private static boolean onlySays(Hit hit, List<Hit> hits) {
        Clause inner = hit.dep() == null ? null : hit.dep().clause();
        return inner != null
                && inner.told()
                && !inner.verb().compound()
                && hits.stream().anyMatch(h -> h.clause() == inner);
    }

    /** "Aussi juge-t-il que …", "Le port, a-t-il dit, …": one or two words without a verb and outside quotation marks are no report. */
    private static boolean saysNothing(Sentence sentence, Hit hit) {
        return hit.form() == ContentForm.Type.QUOTATION
                && hit.content().size() == 1
                && hit.contentTo() - hit.contentFrom() < 3
                && sentence.clauses().stream()
                        .noneMatch(c -> hit.contains(c.verb().token()))
                && sentence.items().stream()
                        .noneMatch(i -> i.is(Item.Kind.CLOSE_QUOTE)
                                && i.from() >= hit.contentTo()
                                && i.from() < hit.contentTo() + 2);
    }

    /** The first frame of the clause's verb that fits, or null. */
    public @Nullable Hit match(Sentence sentence, Clause clause) {
        VerbGroup verb = clause.verb();
        VerbFrames candidates = frames.verb(verb.lemma());
        Hit attribute = participleAttribute(sentence, clause);
        if (attribute != null) {
            return attribute;
        }
        List<Frame> patterns = mayComplete(sentence.tokens(), clause, candidates) ? candidates.completed() : List.of();
        for (Frame frame : patterns) {
            if (frame.reflexive() == verb.reflexive()) {
                Hit hit = withComplement(sentence, clause, frame);
                if (hit != null) {
                    return hit;
                }
            }
        }
        if (clause.type() == Clause.Type.INSERTED) {
            for (Frame frame : candidates.plain()) {
                if (frame.reflexive() == verb.reflexive() && frame.takes(ContentForm.Type.QUOTATION)) {
                    return contents.find(sentence, clause, frame, null);
                }
            }
        }
        for (Frame frame : candidates.plain()) {
            if (frame.reflexive() == verb.reflexive()) {
                Hit hit = contents.find(sentence, clause, frame, null);
                if (hit != null) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** Whether any word beside the verb completes any of its patterns: a verb like "faire" has many, and mostly none fits. */
    private static boolean mayComplete(Tokens tokens, Clause clause, VerbFrames frames) {
        if (frames.completed().isEmpty()) {
            return false;
        }
        for (Dep dep : clause.deps()) {
            Clause inner = dep.clause();
            Item item = dep.item();
            if (inner != null
                            && inner.hasVerb()
                            && frames.completes(
                                    tokens.form(inner.verb().token()).key())
                    || item != null && mayComplete(tokens, item, frames)) {
                return true;
            }
        }
        for (Item subject : clause.subjects()) {
            if (mayComplete(tokens, subject, frames)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayComplete(Tokens tokens, Item item, VerbFrames frames) {
        for (int i = item.from(); i < item.to(); i++) {
            if (frames.completes(tokens.form(i).key())) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Hit withComplement(Sentence sentence, Clause clause, Frame frame) {
        Tokens tokens = sentence.tokens();
        int looked = 0;
        for (Dep dep : clause.deps()) {
            Item item = dep.item();
            if (dep.kind() == DepKind.CLAUSE) {
                Clause inner = dep.clause();
                if (inner != null
                        && inner.hasVerb()
                        && dep.preposition().isEmpty()
                        && inner.verb().form() == VerbGroup.VerbForm.INFINITIVE
                        && frame.complements()
                                .contains(tokens.form(inner.verb().token()).key())) {
                    boolean around = clause.type() == Clause.Type.INSERTED && frame.takes(ContentForm.Type.QUOTATION);
                    Hit hit = contents.find(sentence, around ? clause : inner, frame, null);
                    return hit == null ? null : hit.of(clause);
                }
                break;
            }
            boolean fits = dep.preposition().isEmpty() || !frame.ofAClass();
            if (item != null && ++looked <= 3 && fits && holds(tokens, item, frame)) {
                return contents.find(sentence, clause, frame, dep);
            }
        }
        return passiveNoun(sentence, clause, frame);
    }

    /** "est disposé à": a participle behind the copula that is the attribute of a pattern. */
    private @Nullable Hit participleAttribute(Sentence sentence, Clause clause) {
        VerbGroup verb = clause.verb();
        Tokens tokens = sentence.tokens();
        if (verb.auxiliary() < 0 || !tokens.has(verb.auxiliary(), Pos.AUX_BE) || verb.reflexive()) {
            return null;
        }
        int key = tokens.form(verb.token()).key();
        for (Frame frame : frames.verb(tokens.lemma(verb.auxiliary())).completedBy(key)) {
            if (!frame.reflexive()) {
                Item item = clause.verbItem();
                return item == null
                        ? null
                        : contents.find(
                                sentence, clause, frame, new Dep(DepKind.ADJECTIVE, "", verb.token(), item, null));
            }
        }
        return null;
    }

    private static boolean holds(Tokens tokens, Item item, Frame frame) {
        for (int i = item.from(); i < item.to(); i++) {
            boolean epithet = frame.reflexive() && item.is(Item.Kind.NP) && i != item.head();
            if (!epithet
                    && tokens.is(i, Pos.NOUN | Pos.ADJ | Pos.PPA | Pos.ADV)
                    && frame.complements().contains(tokens.form(i).key())) {
                return true;
            }
        }
        return false;
    }

    /** "un compromis a été atteint": the noun of the pattern is the subject. */
    private @Nullable Hit passiveNoun(Sentence sentence, Clause clause, Frame frame) {
        if (!clause.verb().passive()) {
            return null;
        }
        for (Item subject : clause.subjects()) {
            if (holds(sentence.tokens(), subject, frame)) {
                return contents.find(sentence, clause, frame, new Dep(DepKind.NOUN, "", subject.from(), subject, null));
            }
        }
        return null;
    }
}
