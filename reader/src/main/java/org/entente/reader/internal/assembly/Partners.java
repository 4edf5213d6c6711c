package org.entente.reader.internal.assembly;

import java.util.List;
import org.entente.model.Act;
import org.entente.model.ActClass;
import org.entente.model.PartyKind;
import org.entente.reader.internal.frames.ContentForm;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whom a statement is addressed to where no group of words says it: a pronoun does, or the speaker is together with somebody. */
final class Partners {
    private final Context context;
    private final Tokens tokens;
    private final Sides sides;
    private final Bodies bodies;

    Partners(Context context, Sides sides, Bodies bodies) {
        this.context = context;
        this.tokens = context.tokens();
        this.sides = sides;
        this.bodies = bodies;
    }

    @Nullable
    Entity of(Scene scene, Hit hit, Entity speaker) {
        Entity meant = leansOn(hit) ? clitic(scene, hit.clause(), speaker) : null;
        return meant == null ? met(scene, hit, speaker) : meant;
    }

    /** "lui a demandé", "l'a remercié": an object pronoun stands for the addressee. */
    private static boolean leansOn(Hit hit) {
        VerbGroup verb = hit.clause().verb();
        boolean named = hit.frame() != null && !hit.frame().addressee().isEmpty();
        boolean object = verb.accusative() >= 0 && hit.clause().type() != Clause.Type.INSERTED;
        boolean told = hit.frame() != null && hit.act().actClass() != ActClass.DECLARATIVE;
        return named && object || (named || told) && verb.dative() >= 0 && !verb.reflexive();
    }

    /** "Il a exprimé sa gratitude aux Portugais", "… pour l'accueil reçu": whom the words name behind "à", else who is together with the speaker. */
    private @Nullable Entity met(Scene scene, Hit hit, Entity speaker) {
        boolean courtesy = hit.act() == Act.THANK || hit.act() == Act.CONGRATULATE;
        if (!courtesy && !demands(hit) || !hit.addressees().isEmpty()) {
            return null;
        }
        Entity named = courtesy ? receiver(scene, hit, speaker) : null;
        List<Entity> company = context.book().company();
        boolean met = company.size() == 2
                && company.contains(speaker)
                && !(courtesy && hit.form() == ContentForm.Type.CLAUSE);
        return named == null && met ? company.get(company.getFirst() == speaker ? 1 : 0) : named;
    }

    /** "a demandé la levée de …", "l'a remercié et prié": who demands does so of somebody; who pleads need not. */
    private static boolean demands(Hit hit) {
        if (hit.act() == Act.INVITE) {
            return true;
        }
        String addressee = hit.frame() == null || hit.act() != Act.REQUEST
                ? ""
                : hit.frame().addressee();
        return addressee.equals("obj") ? sharesObject(hit.clause()) : !addressee.isEmpty();
    }

    private static boolean sharesObject(Clause clause) {
        Clause before = clause.coordinatedWith();
        return before != null && before.hasVerb() && before.verb().accusative() >= 0;
    }

    private @Nullable Entity receiver(Scene scene, Hit hit, Entity speaker) {
        for (Item item : scene.sentence().items()) {
            boolean behindTo = item.from() > 0
                    && hit.contains(item.from())
                    && (tokens.has(item.from(), Pos.TO) || tokens.has(item.from() - 1, Pos.TO));
            Entity e = behindTo ? scene.meant(item) : null;
            if (e != null
                    && e != speaker
                    && (e.country() == null || !e.country().equals(speaker.country()))) {
                return e;
            }
        }
        return null;
    }

    /** The last other person of the sentence, else a state, else who is together with the speaker. */
    private @Nullable Entity clitic(Scene scene, Clause clause, Entity speaker) {
        VerbGroup verb = clause.verb();
        int token = Math.max(verb.accusative(), verb.dative());
        boolean present = tokens.has(token, Pos.SECOND);
        boolean several = !present && (tokens.features(token) & (Pos.SINGULAR | Pos.PLURAL)) == Pos.PLURAL;
        Entity best = null;
        for (Item item : scene.sentence().items()) {
            if (item.from() >= token || clause.type() == Clause.Type.INSERTED || present) {
                break;
            }
            Entity known = scene.meant(item);
            Entity e = known == null ? bodies.named(item) : known;
            if (e != null && e != speaker && !sides.of(speaker).contains(e) && agrees(item, e, several)) {
                best = best != null && best.isPerson() && !e.isPerson() ? best : e;
            }
        }
        return best != null ? best : present && !speaker.isPerson() ? null : companion(speaker, several);
    }

    private boolean agrees(Item item, Entity e, boolean several) {
        boolean plural = tokens.has(item.head(), Pos.PLURAL) && !tokens.has(item.head(), Pos.SINGULAR);
        if (several) {
            return plural;
        }
        return e.isPerson() || e.kind() == PartyKind.STATE && !e.isGroup();
    }

    private @Nullable Entity companion(Entity speaker, boolean several) {
        List<Entity> company = context.book().company();
        List<Entity> together =
                company.contains(speaker) || several ? company : context.book().pair();
        Entity met = together.stream().filter(e -> e != speaker).findFirst().orElse(null);
        if (several) {
            return company.size() == 2 && company.contains(speaker) ? met : null;
        }
        return speaker.isPerson() && met != null ? met : sides.other(sides.of(speaker));
    }
}
