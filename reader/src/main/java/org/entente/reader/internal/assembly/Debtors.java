package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Act;
import org.entente.model.Stage;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is to do a thing and to whom it is owed, by model.md's rules for undertakings. */
final class Debtors {
    /** Who owes, and to whom. */
    record Owed(List<Entity> debtors, List<Entity> creditors) {}

    private final Sides sides;
    private final Tokens tokens;

    Debtors(Sides sides, Tokens tokens) {
        this.sides = sides;
        this.tokens = tokens;
    }

    Owed of(
            Hit hit,
            Stage stage,
            ActionSplitter.Action action,
            Entity speaker,
            List<Entity> addressees,
            @Nullable Entity doer) {
        Owed owed = bound(hit, stage, action, speaker, addressees, doer);
        boolean own = stage == Stage.PLEDGED || stage == Stage.OFFERED || stage == Stage.INTENDED;
        if (!own || owed.debtors().size() != 1 || owed.creditors().size() > 1) {
            return owed;
        }
        List<Entity> helped = others(action, owed.debtors(), owed.creditors(), false);
        return helped.isEmpty() ? owed : new Owed(owed.debtors(), helped);
    }

    private Owed bound(
            Hit hit,
            Stage stage,
            ActionSplitter.Action action,
            Entity speaker,
            List<Entity> addressees,
            @Nullable Entity doer) {
        List<Entity> own = sides.speaking(speaker);
        List<Entity> acting = sides.of(doer);
        if (stage == Stage.ASKED && acting.isEmpty() && isOwn(addressees, own)) {
            return new Owed(own, List.of());
        }
        List<Entity> counter = counter(own, addressees);
        if (stage == Stage.ASKED && acting.isEmpty() && addressees.isEmpty() && hit.form() != Type.QUOTATION) {
            List<Entity> third = others(action, own, counter, true);
            boolean deaf = own.size() > 1 && hit.form() == Type.NOUN && hit.act() == Act.REQUEST && third.isEmpty();
            if (deaf && !isJoint(action.from(), action.to())) {
                return new Owed(List.of(), List.of());
            }
            if (!third.isEmpty()) {
                return new Owed(third, own);
            }
        }
        List<Entity> asked = stage == Stage.ASKED && own.size() > 1 ? outside(addressees, acting, own) : List.of();
        if (!asked.isEmpty()) {
            return new Owed(asked, own);
        }
        boolean both = own.size() > 1 || acting.size() > 1 || addressesBoth(addressees, own);
        if (both) {
            List<Entity> all = acting.size() > 1 ? acting : own.size() > 1 ? own : union(own, counter);
            return new Owed(all, all);
        }
        if (!acting.isEmpty()) {
            return new Owed(acting, rest(acting, own, counter));
        }
        boolean joint = isJoint(action.from(), action.to()) && !counter.isEmpty();
        return switch (stage) {
            case ASKED ->
                joint && (hit.act() == Act.PROPOSE || addressees.isEmpty() && !asksAnother(hit))
                        ? mutual(own, counter)
                        : new Owed(counter, own);
            case AGREED, SIGNED -> {
                List<Entity> with = partner(action, own);
                yield !with.isEmpty() ? mutual(own, with) : joint ? mutual(own, counter) : new Owed(own, counter);
            }
            case REFUSED -> new Owed(own, counter);
            case INTENDED -> new Owed(own, mentionsAny(action, counter) || joint ? counter : List.of());
            default -> new Owed(own, counter);
        };
    }

    /** "les deux pays ont exhorté la junte": whom those ask together who are none of them. */
    private List<Entity> outside(List<Entity> addressees, List<Entity> acting, List<Entity> own) {
        List<Entity> out = new ArrayList<>(acting);
        if (acting.isEmpty()) {
            addressees.forEach(a -> out.addAll(sides.of(a)));
        }
        return out.stream().noneMatch(own::contains) ? out : List.of();
    }

    /** The other side than one's own: who is addressed, else who is met; empty where nobody is. */
    private List<Entity> counter(List<Entity> own, List<Entity> addressees) {
        List<Entity> counter = new ArrayList<>();
        addressees.forEach(a -> counter.addAll(sides.of(a)));
        counter.removeAll(own);
        Entity other = !counter.isEmpty() || own.size() != 1 ? null : sides.other(own);
        if (other != null) {
            counter.add(other);
        }
        return counter;
    }

    /** The speaker's side and the other one together; empty where there is no other. */
    List<Entity> both(Entity speaker, List<Entity> addressees) {
        List<Entity> own = sides.of(speaker);
        List<Entity> counter = counter(own, addressees);
        return own.size() > 1 ? own : counter.isEmpty() ? List.of() : union(own, counter);
    }

    /** "appeler la communauté internationale à": the words for somebody who is asked and is no party of the text, or null. */
    @Nullable
    Item asksOthers(Hit hit, Stage stage, List<Entity> addressees) {
        if (stage != Stage.ASKED || !addressees.isEmpty() || hit.frame() == null || hit.dep() == null) {
            return null;
        }
        String wanted = hit.frame().addressee();
        for (Dep dep : hit.clause().deps()) {
            boolean fits = wanted.equals("obj")
                    ? dep.kind() == DepKind.NOUN
                    : !wanted.isEmpty()
                            && dep.kind() == DepKind.PREPOSITIONAL
                            && dep.preposition().equals(wanted);
            if (fits && dep.from() < hit.contentFrom() && dep.item() != null) {
                boolean party = dep.item().mention() != null
                        || namesGroup(dep.item().from(), dep.item().to());
                return party ? null : dep.item();
            }
        }
        return null;
    }

    private boolean namesGroup(int from, int to) {
        for (int i = from; i < to; i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() == PhraseKind.STATE || m.kind() == PhraseKind.GROUP) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "demander à X de": a request that has somebody to do it, though the words may not say whom. */
    private static boolean asksAnother(Hit hit) {
        return hit.act() == Act.REQUEST
                && hit.frame() != null
                && !hit.frame().addressee().isEmpty()
                && !hit.frame().addressee().equals("obj");
    }

    /** "a chargé sa ministre de …": who is asked serves the same side. */
    private boolean isOwn(List<Entity> addressees, List<Entity> own) {
        List<Entity> asked = new ArrayList<>();
        addressees.forEach(a -> asked.addAll(sides.of(a)));
        return !asked.isEmpty() && own.size() == 1 && own.containsAll(asked);
    }

    private boolean addressesBoth(List<Entity> addressees, List<Entity> own) {
        List<Entity> all = new ArrayList<>();
        addressees.forEach(a -> all.addAll(sides.of(a)));
        return all.size() > 1 && all.containsAll(own);
    }

    private Owed mutual(List<Entity> own, List<Entity> counter) {
        List<Entity> all = union(own, counter);
        return new Owed(all, all);
    }

    private static List<Entity> union(List<Entity> a, List<Entity> b) {
        List<Entity> out = new ArrayList<>(a);
        b.stream().filter(e -> !out.contains(e)).forEach(out::add);
        return out;
    }

    /** To whom it is owed by those who act: the speaker's side, else the other. */
    private List<Entity> rest(List<Entity> acting, List<Entity> own, List<Entity> counter) {
        List<Entity> out = new ArrayList<>(acting.containsAll(own) ? counter : own);
        out.removeAll(acting);
        Entity other = out.isEmpty() && acting.size() == 1 ? sides.other(acting) : null;
        return other == null ? out : List.of(other);
    }

    /** "un accord avec le groupe chilien": the state that stands behind the preposition of company, if it is another. */
    private List<Entity> partner(ActionSplitter.Action action, List<Entity> own) {
        for (int i = action.from(); i < action.to(); i++) {
            for (int j = i + 1; isCompany(i) && j < Math.min(action.to(), i + 5); j++) {
                for (PhraseMatch m = tokens.matches(j); m != null; m = m.next()) {
                    boolean ofState = m.kind() == PhraseKind.STATE || m.kind() == PhraseKind.DEMONYM;
                    Entity state = ofState ? sides.book().state(m.value()) : null;
                    if (state != null && !own.contains(state)) {
                        return List.of(state);
                    }
                }
            }
        }
        return List.of();
    }

    /** "appellent à la fin des combats au Soudan": the states that the words name, where none of them talks; else nobody. */
    private List<Entity> others(ActionSplitter.Action action, List<Entity> own, List<Entity> counter, boolean asked) {
        List<Entity> out = new ArrayList<>();
        for (int i = action.from(); i < action.to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                boolean named = m.kind() == PhraseKind.STATE || m.kind() == PhraseKind.DEMONYM;
                Entity state = named ? sides.book().state(m.value()) : null;
                if (state != null && counter.contains(state) || asked && state != null && own.contains(state)) {
                    return List.of();
                }
                if (state != null && !own.contains(state) && !out.contains(state)) {
                    out.add(state);
                }
            }
        }
        return out;
    }

    private boolean isCompany(int token) {
        PhraseMatch cue = PhraseMatch.find(tokens.matches(token), PhraseKind.CUE);
        return cue != null && cue.value().equals("company");
    }

    private boolean mentionsAny(ActionSplitter.Action action, List<Entity> parties) {
        for (Entity e : parties) {
            for (int[] m : e.mentions()) {
                if (m[0] >= tokens.start(action.from()) && m[1] <= tokens.end(action.to() - 1)) {
                    return true;
                }
            }
            for (int i = action.from(); i < action.to(); i++) {
                for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                    boolean ofState = m.kind() == PhraseKind.STATE
                            || m.kind() == PhraseKind.DEMONYM
                            || m.kind() == PhraseKind.CAPITAL;
                    if (ofState && m.value().equals(e.country())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the head word binds both sides, words that only strengthen it and what joins them aside. */
    boolean isJoint(int from, int to) {
        for (int i = from; i < to; ) {
            PhraseMatch joint = PhraseMatch.find(tokens.matches(i), PhraseKind.JOINT);
            if (joint != null) {
                return true;
            }
            PhraseMatch strengthens = PhraseMatch.find(tokens.matches(i), PhraseKind.STRENGTHEN);
            boolean small = tokens.is(i, Pos.DET | Pos.PREP | Pos.ADV | Pos.ADJ | Pos.CLITIC);
            if (strengthens == null && !small) {
                return false;
            }
            i = strengthens == null ? i + 1 : strengthens.to();
        }
        return false;
    }

    /** The subject of an action's clause where it is its own: "que le Chili finance". */
    static boolean hasOwnSubject(@Nullable Clause clause) {
        return clause != null && clause.type() == Clause.Type.COMPLEMENT;
    }
}
