package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Act;
import org.entente.model.ActClass;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who speaks in a statement. */
final class Speakers {
    private final Context context;
    private final Tokens tokens;
    private final Sides sides;
    private final Bodies bodies;
    private final Sources sources;

    /** The preposition of company. */
    private final String company;
    /** The possessive of several owners: "à leurs yeux". */
    private final int their;
    /** Verbs of who is told, and tells when nobody is named: "a-t-on appris de X". */
    private final Set<String> hearing;

    Speakers(Context context, Sides sides, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.sides = sides;
        this.bodies = new Bodies(context.tokens(), context.book());
        this.sources = new Sources(context.tokens(), context.book(), bodies);
        this.company = profile.word("with");
        this.their = context.lexicon().lemmaId(profile.word("their"));
        this.hearing = profile.words("hearing");
    }

    /** The speaker of a hit that lies within another, or null where nobody of the text says it. */
    @Nullable
    Entity of(Scene scene, Hit hit, @Nullable Hit around) {
        if (hit.noun() != null
                && tokens.has(hit.noun().from(), Pos.POSSESSIVE)
                && around != null
                && hit.act() == Act.INVITE) {
            return speakerOf(scene, around);
        }
        VerbGroup verb = hit.clause().verb();
        if (verb.inverted() < 0 && hearing.contains(context.lexicon().lemma(verb.lemma()))) {
            return null;
        }
        Entity sender = Genitive.sender(scene, hit);
        Entity speaker = sender == null ? speakerOf(scene, hit) : sender;
        if (speaker != null) {
            return jointly(scene, hit, speaker);
        }
        boolean joint = hit.act() == Act.AGREE || hit.act() == Act.DECIDE || hit.act() == Act.SIGN;
        if (joint && verb.passive() && !verb.negated() && scene.agentOf(hit.clause()) == null) {
            return bothSides(hit.act() != Act.DECIDE);
        }
        Entity source = sources.of(scene, hit, () -> bothSides(true));
        return source != null || hit.speaker() != null ? source : bodies.subject(scene, hit.clause());
    }

    /** "selon le communiqué" */
    boolean isText(Item item) {
        return sources.text(item) != null;
    }

    private @Nullable Entity speakerOf(Scene scene, Hit hit) {
        Clause clause = hit.clause();
        if (hit.speaker() != null) {
            Entity named = scene.meant(hit.speaker());
            return named == null && sources.text(hit.speaker()) == null ? pronoun(hit.speaker()) : named;
        }
        if (GoesOn.tells(scene, hit)) {
            return context.book().lastActor();
        }
        if (clause.verb().passive()) {
            Entity agent = scene.agentOf(clause);
            if (agent != null || hit.form() == Type.NOUN || impersonal(hit)) {
                return agent;
            }
            if (hit.frame() != null && hit.frame().addressee().equals("obj")) {
                return unnamed(scene, hit);
            }
        }
        return scene.actor(clause);
    }

    /** "il a été décidé de": the pronoun stands for what follows. */
    private boolean impersonal(Hit hit) {
        List<Item> subjects = hit.clause().subjects();
        boolean clause = hit.form() == Type.CLAUSE || hit.form() == Type.INFINITIVE;
        boolean il = subjects.size() == 1
                && subjects.getFirst().is(Item.Kind.SUBJECT)
                && !tokens.has(subjects.getFirst().from(), Pos.FEMININE | Pos.PLURAL | Pos.FIRST);
        return clause && il && hit.act() != Act.REQUEST && hit.act() != Act.INVITE;
    }

    /** "selon lui", "à ses yeux" */
    private @Nullable Entity pronoun(Item item) {
        int token = item.from();
        boolean whole = tokens.has(token, Pos.POSSESSIVE);
        int owners = tokens.lemma(token) == their ? Pos.PLURAL : Pos.SINGULAR;
        Entity owner = context.book().pronoun(whole ? owners : tokens.features(token), token);
        List<Entity> both = context.book().company();
        return owner == null && owners == Pos.PLURAL && both.size() == 2
                ? context.book().group(both)
                : owner;
    }

    /** "Les deux gouvernements ont été invités à …": who spoke last asks it, where he is one of those who are together. */
    private @Nullable Entity unnamed(Scene scene, Hit hit) {
        Entity last = context.book().lastActor();
        boolean asked = hit.act().actClass() == ActClass.DIRECTIVE
                && hit.clause().type() == Clause.Type.MAIN
                && last != null
                && last.isPerson()
                && context.book().company().contains(last);
        Entity wanted = asked ? scene.actor(hit.clause()) : null;
        boolean own = wanted != null && !wanted.isGroup() && sides.of(last).containsAll(sides.of(wanted));
        return own ? otherThan(last) : asked && wanted != last ? last : null;
    }

    /** Of those who are together who is of another side than this person, or null. */
    private @Nullable Entity otherThan(@Nullable Entity person) {
        List<Entity> own = sides.of(person);
        return context.book().company().stream()
                .filter(e -> e.isPerson() && !own.containsAll(sides.of(e)))
                .findFirst()
                .orElse(null);
    }

    /** "a signé un accord avec X": both sign. */
    private Entity jointly(Scene scene, Hit hit, Entity speaker) {
        boolean joint = (hit.act() == Act.SIGN || hit.act() == Act.AGREE)
                && hit.frame() != null
                && hit.frame().addressee().equals(company)
                && !speaker.isGroup();
        if (!joint || hit.addressees().isEmpty()) {
            return speaker;
        }
        Entity with = scene.meant(hit.addressees().getFirst());
        return with == null || with == speaker ? speaker : context.book().group(List.of(speaker, with));
    }

    /** @param states whether the two states that the text is mainly about will do where nobody is together */
    private @Nullable Entity bothSides(boolean states) {
        List<Entity> members = new ArrayList<>();
        for (Entity e : context.book().company()) {
            members.addAll(sides.of(e));
        }
        if (members.stream().distinct().count() < 2) {
            if (!states || context.book().side() == null) {
                return null;
            }
            members.clear();
            context.book().mainStates().stream()
                    .limit(2)
                    .forEach(c -> members.add(context.book().state(c)));
        }
        List<Entity> distinct = members.stream().distinct().limit(2).toList();
        return distinct.size() < 2 ? null : context.book().group(distinct);
    }
}
