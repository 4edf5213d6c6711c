package org.entente.reader.internal.frames;

import java.util.List;
import java.util.Set;
import org.entente.model.Act;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.DepKind;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.syntax.VerbGroup.VerbForm;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds the content and the addressee of a predicate by the forms that its frame allows. */
final class Contents {
    private final String agent;
    private final String genitive;
    private final Addressing addressing;
    /** Prepositions behind which stands what a text is about. */
    private final Set<String> topics;

    private final ContentEnds ends;

    Contents(LanguagePack pack) {
        addressing = new Addressing(pack);
        agent = profile(pack, "agent");
        genitive = profile(pack, "genitive");
        topics = Set.of(profile(pack, "topic").split(" "));
        ends = new ContentEnds(
                Set.of(profile(pack, "occasion").split("\\|")),
                Set.of(profile(pack, "contrast").split(" ")));
    }

    private static String profile(LanguagePack pack, String role) {
        return pack.lines("profile.tsv").stream()
                .filter(l -> l.get(0).equals(role))
                .map(l -> l.get(1))
                .findFirst()
                .orElse("");
    }

    /** The match of {@code frame} in {@code clause}, whose pattern's noun or attribute is {@code own}; null where no form fits. */
    @Nullable
    Hit find(Sentence sentence, Clause clause, Frame frame, @Nullable Dep own) {
        if (clause.type() == Clause.Type.INSERTED && own == null) {
            return quotation(sentence, clause, frame, new ContentForm(Type.QUOTATION, "", null));
        }
        for (ContentForm form : frame.forms()) {
            Hit hit = earliest(sentence, clause, frame, form, own);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** Of several forms behind prepositions the one that stands first in the text is the content. */
    private @Nullable Hit earliest(Sentence sentence, Clause clause, Frame frame, ContentForm form, @Nullable Dep own) {
        Hit best = form(sentence, clause, frame, form, own);
        if (best == null || form.type() != Type.NOUN || form.preposition().isEmpty()) {
            return best;
        }
        for (ContentForm other : frame.forms()) {
            if (other.type() == Type.NOUN && !other.preposition().isEmpty()) {
                Hit hit = form(sentence, clause, frame, other, own);
                best = hit != null && hit.contentFrom() < best.contentFrom() ? hit : best;
            }
        }
        return best;
    }

    private @Nullable Hit form(Sentence sentence, Clause clause, Frame frame, ContentForm form, @Nullable Dep own) {
        return switch (form.type()) {
            case CLAUSE -> depend(sentence, clause, frame, form, own, d -> isComplementClause(d, form));
            case INFINITIVE ->
                depend(sentence, clause, frame, form, own, d -> isInfinitive(sentence.tokens(), d, form));
            case NOUN -> noun(sentence, clause, frame, form, own);
            case OWN_NOUN, ATTRIBUTE ->
                own == null || !hasBeside(sentence.tokens(), clause, form, own)
                        ? attribute(sentence, clause, frame, form)
                        : hit(sentence, clause, frame, form, own, own.from(), own);
            case QUOTATION -> quotation(sentence, clause, frame, form);
            case OBJECT -> object(sentence, clause, frame, form);
        };
    }

    private interface Test {
        boolean fits(Dep dep);
    }

    private @Nullable Hit depend(
            Sentence sentence, Clause clause, Frame frame, ContentForm form, @Nullable Dep own, Test test) {
        for (Dep dep : clause.deps()) {
            if (test.fits(dep) && (own == null || dep.from() > own.from())) {
                return hit(sentence, clause, frame, form, dep, dep.from(), own);
            }
        }
        return null;
    }

    private static boolean isComplementClause(Dep dep, ContentForm form) {
        return dep.kind() == DepKind.CLAUSE
                && dep.preposition().equals(form.preposition().isEmpty() ? Clause.COMPLEMENTISER : form.preposition())
                && dep.clause() != null
                && dep.clause().hasVerb();
    }

    private static boolean isInfinitive(Tokens tokens, Dep dep, ContentForm form) {
        Clause c = dep.clause();
        return dep.kind() == DepKind.CLAUSE
                && c != null
                && c.hasVerb()
                && c.verb().form() == VerbForm.INFINITIVE
                && dep.preposition().equals(form.preposition())
                && form.allows(c.verb().lemma());
    }

    private @Nullable Hit noun(Sentence sentence, Clause clause, Frame frame, ContentForm form, @Nullable Dep own) {
        Tokens tokens = sentence.tokens();
        VerbGroup verb = clause.verb();
        if (form.preposition().isEmpty() && verb.passive()) {
            return passive(sentence, clause, frame, form);
        }
        for (Dep dep : clause.deps()) {
            if (own != null && dep.from() <= own.from()) {
                continue;
            }
            boolean bare = form.preposition().isEmpty() || leans(tokens, clause, form.preposition());
            boolean fits = bare ? dep.kind() == DepKind.NOUN : dep.preposition().equals(form.preposition());
            if (fits
                    && dep.item() != null
                    && heads(tokens, form, dep.item())
                    && hasBeside(tokens, clause, form, dep)
                    && !isAddressee(frame, dep)
                    && !isCall(tokens, dep.item())) {
                return hit(sentence, clause, frame, form, dep, dep.from(), own);
            }
            if (dep.kind() == DepKind.CLAUSE && bare) {
                break;
            }
        }
        if (!form.beside().isEmpty()) {
            return null;
        }
        if (form.preposition().isEmpty() && form.heads() == null && own == null && verb.accusative() >= 0) {
            return span(sentence, clause, frame, form, verb.accusative(), clause.contentTo(), null, null);
        }
        return own == null ? relative(sentence, clause, frame, form) : null;
    }

    /** "tenir X pour un ami": what must stand behind the content does; what one holds is else a meeting. */
    private static boolean hasBeside(Tokens tokens, Clause clause, ContentForm form, Dep content) {
        if (form.beside().isEmpty()) {
            return true;
        }
        boolean meeting = form.type() == Type.NOUN
                && content.item() != null
                && PhraseMatch.find(tokens.matches(content.item().head()), PhraseKind.ENCOUNTER) != null;
        return !meeting
                && clause.deps().stream()
                        .anyMatch(d ->
                                d.from() > content.from() && d.preposition().equals(form.beside()));
    }

    /** "le plan que X soutient": what stands before the relative is the content. */
    private @Nullable Hit relative(Sentence sentence, Clause clause, Frame frame, ContentForm form) {
        Antecedents.Found found = Antecedents.of(sentence, clause, form, genitive);
        return found == null
                ? null
                : span(sentence, clause, frame, form, articleBefore(sentence, found.item()), found.to(), null, null);
    }

    /** "y voit un progrès": the pronoun that leans on the verb stands for the form's preposition. */
    private static boolean leans(Tokens tokens, Clause clause, String pronoun) {
        Item verb = clause.verbItem();
        for (int i = verb == null ? clause.to() : verb.from(); verb != null && i < verb.to(); i++) {
            if (tokens.is(i, Pos.CLITIC) && tokens.form(i).text().equals(pronoun)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun group is headed as the form asks; of a person the title counts ("a rappelé son ambassadeur, X"). */
    private static boolean heads(Tokens tokens, ContentForm form, Item item) {
        if (form.allows(tokens.form(item.head()).key())) {
            return true;
        }
        if (item.mention() == null || form.heads() == null) {
            return false;
        }
        for (int i = item.from(); i < item.to(); i++) {
            if (tokens.is(i, Pos.NOUN)) {
                return form.allows(tokens.form(i).key());
            }
        }
        return false;
    }

    /** "a appelé au téléphone": how it is said is not what is said. */
    private static boolean isCall(Tokens tokens, Item item) {
        for (PhraseMatch m = tokens.matches(item.head()); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.ENCOUNTER && m.value().equals("call") && item.to() - item.from() == 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAddressee(Frame frame, Dep dep) {
        return frame.addressee().equals("obj")
                && dep.kind() == DepKind.NOUN
                && dep.item() != null
                && dep.item().mention() != null;
    }

    /** Of a passive the subject is the content, and where it tells no deed that is done, all that follows. */
    private @Nullable Hit passive(Sentence sentence, Clause clause, Frame frame, ContentForm form) {
        List<Item> subjects = clause.subjects();
        if (subjects.isEmpty()
                || subjects.getFirst().is(Item.Kind.SUBJECT)
                || !form.allows(
                        sentence.tokens().form(subjects.getLast().head()).key())) {
            return null;
        }
        Item verb = clause.verbItem();
        int to = verb != null && (agent(clause) != null || tellsAll(clause, frame)) ? verb.from() : clause.contentTo();
        return span(sentence, clause, frame, form, articleBefore(sentence, subjects.getFirst()), to, null, null);
    }

    /** "Un accord a été signé mardi à Lima": the subject is all that is signed; "… dans la pêche" would say more of it. */
    private boolean tellsAll(Clause clause, Frame frame) {
        boolean done = frame.act() == Act.SIGN || frame.act() == Act.DECIDE;
        return done && clause.deps().stream().noneMatch(d -> topics.contains(d.preposition()));
    }

    /** "des accords": the contracted article before a subject belongs to it. */
    private static int articleBefore(Sentence sentence, Item subject) {
        int before = subject.from() - 1;
        Tokens tokens = sentence.tokens();
        return before >= sentence.from() && tokens.is(before, Pos.PREP) && tokens.is(before, Pos.DET)
                ? before
                : subject.from();
    }

    private @Nullable Hit attribute(Sentence sentence, Clause clause, Frame frame, ContentForm form) {
        if (form.type() == Type.OWN_NOUN) {
            return null;
        }
        for (Dep dep : clause.deps()) {
            if (dep.kind() == DepKind.ADJECTIVE || dep.kind() == DepKind.NOUN) {
                return hit(sentence, clause, frame, form, dep, dep.from(), dep);
            }
        }
        return null;
    }

    private @Nullable Hit object(Sentence sentence, Clause clause, Frame frame, ContentForm form) {
        VerbGroup verb = clause.verb();
        if (verb.accusative() >= 0) {
            return span(sentence, clause, frame, form, verb.accusative(), clause.contentTo(), null, null);
        }
        for (Dep dep : clause.deps()) {
            if (dep.kind() == DepKind.NOUN && dep.item() != null && dep.item().is(Item.Kind.NP)) {
                return hit(sentence, clause, frame, form, dep, dep.from(), null);
            }
        }
        return null;
    }

    private @Nullable Hit quotation(Sentence sentence, Clause clause, Frame frame, ContentForm form) {
        if (clause.type() == Clause.Type.INSERTED) {
            List<int[]> around = new Around(sentence).of(clause);
            return around.isEmpty()
                    ? null
                    : new Hit(
                            clause,
                            frame,
                            frame.act(),
                            form.type(),
                            around,
                            null,
                            null,
                            addressing.of(sentence, clause, frame));
        }
        for (Dep dep : clause.deps()) {
            if (dep.kind() == DepKind.QUOTATION) {
                return span(sentence, clause, frame, form, dep.from(), sentence.to(), dep, null);
            }
        }
        return null;
    }

    private @Nullable Hit hit(
            Sentence sentence, Clause clause, Frame frame, ContentForm form, Dep dep, int from, @Nullable Dep own) {
        if (isCourtesy(frame)) {
            Dep object = object(clause, from);
            return object == null
                    ? span(
                            sentence,
                            clause,
                            frame,
                            form,
                            from,
                            clause.contentTo(),
                            dep,
                            own == null ? null : own.item())
                    : span(sentence, clause, frame, form, object.from(), clause.contentTo(), dep, null);
        }
        int to = form.type() == Type.INFINITIVE ? beforeGerund(sentence, from, clause.contentTo()) : clause.contentTo();
        to = frame.act() == Act.SIGN ? beforePartner(clause, frame, dep, to) : to;
        Clause inner = dep.clause();
        if (inner != null && inner.to() > to && form.type() != Type.INFINITIVE) {
            to = inner.to();
        }
        return span(sentence, clause, frame, form, from, to, dep, own == null ? null : own.item());
    }

    /** "a signé un bail avec X": with whom is no part of what is signed. */
    private static int beforePartner(Clause clause, Frame frame, Dep content, int to) {
        for (Dep dep : clause.deps()) {
            Item item = dep.item();
            if (dep.from() > content.from()
                    && item != null
                    && item.mention() != null
                    && !dep.preposition().isEmpty()
                    && dep.preposition().equals(frame.addressee())) {
                return Math.min(to, dep.from());
            }
        }
        return to;
    }

    /** The same hit with a content that ends before a token; where it would begin behind it, the noun at {@code noun} begins it. */
    Hit before(Sentence sentence, Hit hit, int noun, int limit) {
        if (hit.contentTo() <= limit) {
            return hit;
        }
        int from = hit.contentFrom() < limit ? hit.contentFrom() : noun;
        int to = limit;
        while (to > from && sentence.tokens().is(to - 1, Pos.COORD | Pos.PUNCT)) {
            to--;
        }
        return new Hit(
                hit.clause(),
                hit.frame(),
                hit.act(),
                hit.contentFrom() < limit ? hit.form() : Type.OWN_NOUN,
                List.of(new int[] {from, to}),
                hit.contentFrom() < limit ? hit.dep() : null,
                hit.noun(),
                hit.addressees());
    }

    /** Thanks and good wishes to somebody: who gets them is a part of what is said. */
    private static boolean isCourtesy(Frame frame) {
        return frame.addressee().equals("obj") && (frame.act() == Act.THANK || frame.act() == Act.CONGRATULATE);
    }

    /** The noun that is thanked, before the words for what. */
    private static @Nullable Dep object(Clause clause, int before) {
        for (Dep dep : clause.deps()) {
            if (dep.kind() == DepKind.NOUN
                    && dep.item() != null
                    && dep.item().is(Item.Kind.NP)
                    && dep.from() <= before) {
                return dep;
            }
        }
        return null;
    }

    /** "…, en poursuivant …" says how, and is no part of what is to be done. */
    private static int beforeGerund(Sentence sentence, int from, int to) {
        Tokens tokens = sentence.tokens();
        for (int i = from + 1; i + 2 < to; i++) {
            if (tokens.isChar(i, ',')
                    && tokens.is(i + 1, Pos.PREP)
                    && tokens.has(i + 1, Pos.IN)
                    && tokens.is(i + 2, Pos.PPR)) {
                return i;
            }
        }
        return to;
    }

    private @Nullable Hit span(
            Sentence sentence,
            Clause clause,
            Frame frame,
            ContentForm form,
            int from,
            int to,
            @Nullable Dep dep,
            @Nullable Item noun) {
        int[] range = Around.trim(sentence.tokens(), from, ends.of(sentence, clause, form.type(), from, to));
        if (range[1] <= range[0]) {
            return null;
        }
        return new Hit(
                clause,
                frame,
                frame.act(),
                form.type(),
                List.of(range),
                dep,
                noun,
                addressing.of(sentence, clause, frame));
    }

    /** The noun group behind the agent's preposition of a passive, or null. */
    @Nullable
    Item agent(Clause clause) {
        for (Dep dep : clause.deps()) {
            if (dep.preposition().equals(agent)) {
                return dep.item();
            }
        }
        return null;
    }
}
