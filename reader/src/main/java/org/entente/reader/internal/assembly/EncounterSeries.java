package org.entente.reader.internal.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** "A a reçu tour à tour trois ambassadeurs. B a ouvert la série. … C, lui, …": guests who are named one by one behind their host. */
final class EncounterSeries {
    /** For how many sentences guests may be named. */
    private static final int LENGTH = 24;

    private final Context context;
    private final Tokens tokens;
    private final EncounterLedger ledger;
    private final Set<Entity> seen = new HashSet<>();
    private @Nullable Entity host;
    private EncounterPlaces.@Nullable Place place;
    private @Nullable String date;
    private int left;
    private final Set<String> succeeding;

    EncounterSeries(Context context, EncounterLedger ledger, Profile profile) {
        this.succeeding = profile.words("succeeding");
        this.context = context;
        this.tokens = context.tokens();
        this.ledger = ledger;
    }

    /** Opens a series where somebody is told to receive several who are not named. */
    void open(Scene scene, Clause clause, Roles roles) {
        List<Entity> hosts = roles.with("host");
        boolean alone =
                hosts.size() == 1 && roles.of.size() == 1 && hosts.getFirst().official();
        boolean several = clause.deps().stream().anyMatch(d -> d.item() != null && several(d.item()));
        if (alone && several && host != hosts.getFirst()) {
            host = hosts.getFirst();
            date = ledger.ownDate(scene, clause.from(), clause.to());
            place = ledger.ownPlace(scene, clause.from(), clause.to());
            left = LENGTH;
            seen.clear();
            seen.add(host);
        }
    }

    private boolean several(Item item) {
        Mention m = item.mention();
        boolean plural = item.is(Item.Kind.NP) && (isPlural(item.head()) || isPlural(item.from()));
        boolean people = m != null && m.kind() == Mention.Kind.ROLE
                || PhraseMatch.cue(tokens.matches(item.head()), "delegates") != null
                || EncounterClasses.has(tokens, item, "audience");
        return plural && people;
    }

    private boolean isPlural(int token) {
        return (tokens.features(token) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
    }

    /** Adds who is named for the first time and acts in a sentence of the series, and who comes next to the same host. */
    void add(Scene scene) {
        scene.sentence().clauses().stream().filter(this::isNext).forEach(c -> succeed(scene, c));
        if (host == null || left-- <= 0) {
            return;
        }
        for (Item item : scene.sentence().items()) {
            Entity e =
                    item.mention() != null && item.mention().kind() == Mention.Kind.PERSON ? scene.meant(item) : null;
            if (e != null && e.isPerson() && seen.add(e) && comes(scene, item, e)) {
                guest(scene, item, e);
            }
        }
    }

    /** "B lui a succédé" */
    private boolean isNext(Clause clause) {
        return clause.hasVerb()
                && clause.verb().dative() >= 0
                && succeeding.contains(context.lexicon().lemma(clause.verb().lemma()));
    }

    private void succeed(Scene scene, Clause clause) {
        Entity next = scene.actor(clause);
        Roles roles = next == null || !next.isPerson() ? null : ledger.nextTo(next);
        if (roles != null) {
            ledger.row(
                    scene,
                    EncounterKind.MEETING,
                    roles,
                    EncounterStatus.HELD,
                    clause.from(),
                    clause.to(),
                    clause.from(),
                    clause.to());
        }
    }

    /** Whether a person stands where a guest does: in front of a clause that tells of the present series, or behind a verb without subject. */
    private boolean comes(Scene scene, Item item, Entity e) {
        boolean other = e.country() == null || host == null || !e.country().equals(host.country());
        return other
                && !ledger.inSentence(e, scene)
                && scene.sentence().clauses().stream()
                        .filter(c -> c.hasVerb() && c.verb().finite() && !isEarlier(c))
                        .anyMatch(c -> c.subjects().contains(item) || isBehind(c, item));
    }

    private boolean isBehind(Clause clause, Item item) {
        boolean bare = clause.type() == Clause.Type.MAIN
                && (clause.subjects().isEmpty() || clause.subjects().getFirst().is(Item.Kind.SUBJECT));
        return bare
                && clause.deps().stream()
                        .anyMatch(d ->
                                d.item() == item && d.from() > clause.verb().token());
    }

    /** "avait reçu": a pluperfect tells of another time. */
    private boolean isEarlier(Clause clause) {
        return clause.verb().compound() && (clause.verb().tenses() & Pos.IMPERFECT) != 0;
    }

    private void guest(Scene scene, Item item, Entity e) {
        Roles roles = new Roles();
        roles.put(host, "host");
        roles.put(e, "guest");
        roles.at = place;
        roles.on = date;
        ledger.row(
                scene,
                EncounterKind.MEETING,
                roles,
                EncounterStatus.HELD,
                item.from(),
                item.to(),
                item.from(),
                item.to());
    }
}
