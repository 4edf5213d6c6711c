package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.PartyKind;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.parties.PartyBook;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Clause.Type;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** A sentence with its parties resolved in the order of the text: who each group, pronoun and clause's subject is. */
final class Scene implements DocumentReader.Actors {
    private final Sentence sentence;
    private final Tokens tokens;
    private final PartyBook book;
    private final String agent;
    private final Meant meant;
    private final Map<Item, Entity> owners = new IdentityHashMap<>(1);
    /** Who acts in each of the sentence's clauses, in their order; null where nobody does. */
    private final @Nullable Entity[] actors;

    /** Whether an inserted clause reports the sentence; then only who reports it acts. */
    private boolean reported;

    Scene(Sentence sentence, PartyBook book, String agent) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.book = book;
        this.agent = agent;
        this.meant = new Meant(sentence);
        this.actors = new @Nullable Entity[sentence.clauses().size()];
        resolve();
    }

    private void resolve() {
        for (Clause c : sentence.clauses()) {
            reported |= c.type() == Type.INSERTED && !c.aside();
        }
        book.sentenceFrom(sentence.from());
        reporterFirst();
        int next = 0;
        List<Clause> clauses = sentence.clauses();
        for (Item item : sentence.items()) {
            if (item.is(Item.Kind.VERB)) {
                while (next < clauses.size() && clauses.get(next).verb().token() < item.to()) {
                    enter(clauses.get(next), next++);
                }
            } else {
                group(item);
            }
        }
        while (next < clauses.size()) {
            enter(clauses.get(next), next++);
        }
        OpeningOffices.read(this);
    }

    /** "Son pays y contribuera, a promis X": whose a state is depends on who reports, and is told behind it. */
    private void reporterFirst() {
        boolean possessive = reported
                && sentence.items().stream()
                        .anyMatch(i -> i.mention() != null
                                && i.mention().kind() == Mention.Kind.STATE
                                && tokens.has(i.from(), Pos.POSSESSIVE));
        if (!possessive) {
            return;
        }
        for (Clause c : sentence.clauses()) {
            Item subject = c.type() == Type.INSERTED && c.subjects().size() == 1
                    ? c.subjects().getFirst()
                    : null;
            if (subject != null && subject.mention() != null) {
                group(subject);
                Entity reporter = meant.get(subject);
                if (reporter != null && reporter.isPerson()) {
                    book.act(reporter);
                }
            }
        }
    }

    private void group(Item item) {
        if (meant.get(item) != null) {
            return;
        }
        Entity e = null;
        if (item.mention() != null) {
            e = book.resolve(item.mention());
            Entity actor = book.lastActor();
            if (tokens.has(item.from(), Pos.POSSESSIVE)
                    && e != null
                    && e.kind() == PartyKind.STATE
                    && actor != null
                    && actor.isPerson()) {
                owners.put(item, actor);
            }
        } else if (item.is(Item.Kind.SUBJECT)) {
            e = subjectPronoun(item);
        } else if (item.is(Item.Kind.NP)) {
            e = bareGroup(item);
        }
        if (e != null) {
            meant.put(item, e);
        }
    }

    private @Nullable Entity subjectPronoun(Item item) {
        int token = item.from();
        if (tokens.has(token, Pos.IMPERSONAL)) {
            return null;
        }
        if (tokens.has(token, Pos.FIRST)) {
            return tokens.has(token, Pos.PLURAL) ? null : book.lastActor();
        }
        return orCompany(token);
    }

    private @Nullable Entity orCompany(int token) {
        Entity meant = book.pronoun(tokens.features(token), token);
        return meant == null && tokens.has(token, Pos.PLURAL) ? company() : meant;
    }

    /** "Ils ont …" behind an encounter of two: both. */
    private @Nullable Entity company() {
        List<Entity> both = book.company();
        return both.size() == 2 ? book.group(both) : null;
    }

    /** "ce dernier", "son pays", "celle-ci": a group without a mention that still means a party. */
    private @Nullable Entity bareGroup(Item item) {
        int from = item.from();
        boolean demonstrative = tokens.has(from, Pos.DEMONSTRATIVE);
        for (int i = from; i < item.to(); i++) {
            for (PhraseMatch m = tokens.matches(i); m != null; m = m.next()) {
                if (m.kind() != PhraseKind.CUE) {
                    continue;
                }
                if (m.value().equals("latter") && demonstrative) {
                    return book.latter(from);
                }
                if (m.value().equals("country-noun")
                        && (tokens.has(from, Pos.POSSESSIVE) || tokens.has(from, Pos.DEFINITE))
                        && i == item.head()) {
                    return countryOfActor(item);
                }
            }
        }
        if (tokens.is(from, Pos.PRON) && demonstrative && tokens.has(from, Pos.THIRD)) {
            return book.latter(from);
        }
        return null;
    }

    /** The person whose state a group means by a possessive ("son pays"), or null. */
    @Nullable
    Entity owner(Item item) {
        return owners.get(item);
    }

    private @Nullable Entity countryOfActor(Item item) {
        Entity actor = book.lastActor();
        return actor == null || actor.country() == null
                ? null
                : book.state(actor.country(), tokens.start(item.from()), tokens.end(item.to() - 1));
    }

    private void enter(Clause clause, int at) {
        Entity actor = find(clause);
        if (actor == null) {
            return;
        }
        actors[at] = actor;
        book.subject(actor);
        boolean outer = reported ? clause.type() == Type.INSERTED : clause.type() == Type.MAIN || isCleft(clause);
        if (outer
                && (actor.isPerson()
                        || actor.isGroup()
                        || clause.type() == Type.INSERTED
                        || book.lastActor() == null
                        || !clause.verb().passive())) {
            book.act(topic(clause, actor));
        }
        if (outer && clause.verb().passive() && clause.subjects().size() == 1) {
            Entity topic = meant.get(clause.subjects().getFirst());
            if (topic != null && topic.isPerson() && topic != actor) {
                book.subject(topic);
            }
        }
    }

    /** "C'est X qui a parlé. Il …", "La cérémonie a fini par le discours de X, qui a salué …. Il …": the relative tells who acted. */
    private boolean isCleft(Clause clause) {
        Clause parent = clause.parent();
        if (clause.type() == Type.RELATIVE && parent != null && parent.type() == Type.MAIN && parent.hasVerb()) {
            Entity above = entered(parent);
            if (tokens.has(clause.from(), Pos.NOMINATIVE) && above == null) {
                return true;
            }
        }
        return clause.type() == Type.RELATIVE
                && tokens.has(clause.from(), Pos.NOMINATIVE)
                && parent != null
                && parent.hasVerb()
                && tokens.has(parent.verb().token(), Pos.AUX_BE)
                && !parent.subjects().isEmpty()
                && tokens.has(parent.subjects().getFirst().from(), Pos.IMPERSONAL);
    }

    /** "X a été reçu par Y. Il …": of a passive the subject is spoken of on. */
    private Entity topic(Clause clause, Entity actor) {
        Entity subject = clause.verb().passive() && clause.subjects().size() == 1
                ? meant.get(clause.subjects().getFirst())
                : null;
        return subject != null && subject.isPerson() ? subject : actor;
    }

    /** Who was found to act in a clause so far, or null. */
    @Nullable
    Entity entered(Clause clause) {
        List<Clause> clauses = sentence.clauses();
        for (int i = 0; i < actors.length; i++) {
            if (clauses.get(i) == clause) {
                return actors[i];
            }
        }
        return null;
    }

    private @Nullable Entity find(Clause clause) {
        if (clause.verb().passive()) {
            Entity patient = together(clause.subjects());
            if (patient != null && patient.isPerson() && clause.type() == Type.MAIN) {
                book.act(patient);
            }
            Entity by = agentOf(clause);
            if (by != null) {
                return by;
            }
        }
        if (clause.type() == Type.INSERTED && clause.verb().inverted() >= 0) {
            int token = clause.verb().inverted();
            return tokens.has(token, Pos.IMPERSONAL) ? null : orCompany(token);
        }
        Entity quoted = firstPerson(clause);
        if (quoted != null) {
            return quoted;
        }
        Entity taken = TakenUp.by(this, clause);
        if (taken != null) {
            return taken;
        }
        if (!clause.subjects().isEmpty()) {
            return clause.type() == Type.INSERTED ? reporter(clause) : together(clause.subjects());
        }
        if (clause.coordinatedWith() != null) {
            return entered(clause.coordinatedWith());
        }
        if (clause.type() == Type.PARTICIPIAL || clause.type() == Type.INFINITIVE) {
            Clause parent = clause.parent();
            return parent == null ? null : entered(parent);
        }
        return null;
    }

    /** "…, a précisé le ministre": nobody whom the words before name. */
    private @Nullable Entity reporter(Clause clause) {
        book.reportedFrom(sentence.from());
        Entity e = together(clause.subjects());
        book.reportedFrom(Integer.MAX_VALUE);
        return e;
    }

    /** "« Je remercie … », a déclaré X": who says "I" is who the sentence is reported of. */
    private @Nullable Entity firstPerson(Clause clause) {
        boolean first = clause.subjects().size() == 1
                && clause.subjects().getFirst().is(Item.Kind.SUBJECT)
                && tokens.has(clause.subjects().getFirst().from(), Pos.FIRST);
        if (!first) {
            return null;
        }
        if (clause.parent() != null && clause.type() == Type.MAIN) {
            return entered(clause.parent());
        }
        for (Clause c : sentence.clauses()) {
            if (c.type() == Type.INSERTED && c.verb().token() > clause.verb().token()) {
                return find(c);
            }
        }
        return tokens.has(clause.subjects().getFirst().from(), Pos.PLURAL) ? publisher() : null;
    }

    /** "Nous condamnons cet attentat": of a text of a state's own, where nobody else has spoken and nothing is quoted, the state. */
    private @Nullable Entity publisher() {
        Entity last = book.lastActor();
        String side = book.side();
        boolean quoted =
                sentence.items().stream().anyMatch(i -> i.is(Item.Kind.OPEN_QUOTE) || i.is(Item.Kind.CLOSE_QUOTE));
        boolean own = last == null || last.kind() == PartyKind.STATE && side != null && side.equals(last.country());
        return side != null && own && !quoted ? book.state(side) : null;
    }

    /** The party behind the agent's preposition of a passive, or null. */
    @Nullable
    Entity agentOf(Clause clause) {
        for (Dep dep : clause.deps()) {
            if (dep.preposition().equals(agent) && dep.item() != null) {
                return together(joined(dep.item()));
            }
        }
        return null;
    }

    /** "par A et B": a named group and those joined to it. */
    private List<Item> joined(Item first) {
        List<Item> out = new ArrayList<>();
        out.add(first);
        List<Item> items = sentence.items();
        int i = items.indexOf(first) + 1;
        i = i + 1 < items.size()
                        && items.get(i).is(Item.Kind.COMMA)
                        && items.get(i + 1).is(Item.Kind.COORD)
                ? i + 1
                : i;
        while (i + 1 < items.size() && items.get(i).is(Item.Kind.COORD)) {
            int next = items.get(i + 1).is(Item.Kind.PREP) ? i + 2 : i + 1;
            if (next >= items.size() || items.get(next).mention() == null) {
                break;
            }
            boolean again =
                    next == i + 1 || tokens.word(items.get(i + 1).from()).equals(agent);
            if (!again) {
                break;
            }
            out.add(items.get(next));
            i = next + 1;
        }
        return out;
    }

    private @Nullable Entity together(List<Item> items) {
        if (items.size() == 1) {
            group(items.getFirst());
            return meant.get(items.getFirst());
        }
        List<Entity> out = new ArrayList<>();
        for (Item item : items) {
            group(item);
            Entity e = meant.get(item);
            if (e != null && !out.contains(e)) {
                out.add(e);
            }
        }
        if (out.size() < 2) {
            return out.isEmpty() ? null : out.getFirst();
        }
        Item last = items.getLast();
        boolean interrupted = sentence.items().stream()
                .anyMatch(
                        i -> i.is(Item.Kind.VERB) && i.from() > items.getFirst().from() && i.to() <= last.from());
        return interrupted
                ? book.group(out)
                : book.group(out, tokens.span(items.getFirst().from(), last.to()));
    }

    /** Who acts in a clause: its subject, shared subject or agent; null where nobody of the text does. */
    @Override
    public @Nullable Entity actor(Clause clause) {
        Entity known = entered(clause);
        if (known != null) {
            return known;
        }
        boolean open = clause.type() == Type.PARTICIPIAL || clause.type() == Type.INFINITIVE;
        Clause parent = clause.parent();
        if (open && parent != null && clause.subjects().isEmpty()) {
            Entity above = actor(parent);
            return above != null || clause.coordinatedWith() == null ? above : actor(clause.coordinatedWith());
        }
        if (clause.coordinatedWith() != null && clause.subjects().isEmpty()) {
            return actor(clause.coordinatedWith());
        }
        return null;
    }

    /** Who a group means, or null. */
    @Override
    public @Nullable Entity meant(@Nullable Item item) {
        return item == null ? null : meant.get(item);
    }

    @Override
    public @Nullable String reason(int token) {
        return book.reason(token);
    }

    Sentence sentence() {
        return sentence;
    }

    PartyBook book() {
        return book;
    }
}
