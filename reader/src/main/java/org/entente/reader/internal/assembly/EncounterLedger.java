package org.entente.reader.internal.assembly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Encounter;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** The encounters of a document while they are gathered: each once, with its date and place. */
final class EncounterLedger {
    /** An encounter is told again soon or not at all: only so many before it are held against a new one. */
    private static final int FAR = 200;

    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final Set<String> location;
    private final String invitationWord;

    EncounterLedger(Context context, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
        this.location = profile.words("location");
        this.invitationWord = profile.word("invitation");
    }

    /** Adds an encounter told between two tokens; its date and place are looked for in the scope. */
    void row(
            Scene scene,
            EncounterKind kind,
            Roles roles,
            EncounterStatus status,
            int from,
            int to,
            int scopeFrom,
            int scopeTo) {
        if (kind == EncounterKind.VISIT) {
            inviter(scene, roles);
        }
        String date = date(scene, scopeFrom, scopeTo, kind);
        String place = place(scene, scopeFrom, scopeTo);
        Encounter made = new Encounter(
                "e" + (draft.encounters.size() + 1),
                kind,
                draft.ids(roles.with("host")),
                draft.ids(roles.with("guest")),
                draft.ids(roles.with("other")),
                place,
                date,
                null,
                status,
                0.85,
                draft.evidence(from, Math.max(from + 1, to)));
        int same = same(made);
        if (same >= 0) {
            draft.encounters.set(same, merge(draft.encounters.get(same), made));
        } else {
            draft.encounters.add(made);
        }
        List<Entity> persons =
                roles.of.keySet().stream().filter(Entity::isPerson).toList();
        if (kind != EncounterKind.VISIT) {
            context.book().tellApart(persons);
        }
        if (persons.size() == 2 && kind != EncounterKind.VISIT) {
            context.book().together(persons);
        }
    }

    /** "à l'invitation de X": who invited hosts the visit. */
    private void inviter(Scene scene, Roles roles) {
        List<Item> items = scene.sentence().items();
        for (int i = 1; i < items.size(); i++) {
            Item prep = items.get(i - 1);
            boolean invitation = prep.is(Item.Kind.PREP)
                    && prep.to() - prep.from() > 1
                    && (tokens.form(prep.from() + 1).text().equals(invitationWord)
                            || tokens.form(prep.to() - 2).text().equals(invitationWord));
            Entity host = invitation ? scene.meant(items.get(i)) : null;
            if (host != null && host.isPerson()) {
                roles.put(host, "host");
            }
        }
    }

    private int same(Encounter made) {
        int last = draft.encounters.size();
        for (int i = Math.max(0, last - FAR); i < last; i++) {
            Encounter old = draft.encounters.get(i);
            if (old.kind() == made.kind()
                    && old.status() == made.status()
                    && people(old).equals(people(made))) {
                return i;
            }
        }
        return -1;
    }

    static Set<String> people(Encounter e) {
        Set<String> out = new HashSet<>(e.hosts());
        out.addAll(e.guests());
        out.addAll(e.others());
        return out;
    }

    private static Encounter merge(Encounter old, Encounter made) {
        return new Encounter(
                old.id(),
                old.kind(),
                old.hosts(),
                old.guests(),
                old.others(),
                old.place() == null ? made.place() : old.place(),
                old.date() == null ? made.date() : old.date(),
                old.occasion(),
                old.status(),
                old.confidence(),
                old.evidence());
    }

    /** Its own date, else that of its sentence, else of a visit told before it, else the day of the report. */
    private @Nullable String date(Scene scene, int from, int to, EncounterKind kind) {
        DateExpression own = first(context.datesIn(from, to));
        if (own == null && kind != EncounterKind.VISIT) {
            own = first(
                    context.datesIn(scene.sentence().from(), scene.sentence().to()));
        }
        if (own == null && kind == EncounterKind.VISIT) {
            own = first(
                    context.datesIn(scene.sentence().from(), scene.sentence().to()));
        }
        if (own != null) {
            return own.edtf();
        }
        for (Encounter e : draft.encounters) {
            if (e.kind() == EncounterKind.VISIT && e.date() != null && e.date().indexOf('/') > 0) {
                return e.date();
            }
        }
        return context.day();
    }

    private @Nullable DateExpression first(List<DateExpression> dates) {
        for (DateExpression d : dates) {
            if (!d.deadline() && d.edtf().length() > 4 && !ofParticiple(d)) {
                return d;
            }
        }
        return null;
    }

    /** "nommé le 16 septembre": the date of a participle is not that of the encounter. */
    private boolean ofParticiple(DateExpression d) {
        int before = d.from() - 1;
        while (before >= 0 && tokens.is(before, Pos.DET) && !tokens.is(before, Pos.PREP)) {
            before--;
        }
        return before > 0
                && tokens.form(before).can(Pos.PPA)
                && !tokens.is(before, Pos.NOUN)
                && !tokens.has(before - 1, Pos.AUX_HAVE | Pos.AUX_BE);
    }

    private @Nullable String place(Scene scene, int from, int to) {
        List<Item> items = scene.sentence().items();
        for (int i = 1; i < items.size(); i++) {
            Item item = items.get(i);
            Mention m = item.mention();
            boolean inside = item.from() >= from && item.from() < to;
            if (inside
                    && m != null
                    && m.kind() == Mention.Kind.STATE
                    && items.get(i - 1).is(Item.Kind.PREP)
                    && location.contains(lemma(items.get(i - 1)))) {
                int start = tokens.is(item.from(), Pos.DET) ? item.from() + 1 : item.from();
                return tokens.span(start, item.to());
            }
        }
        return null;
    }

    private String lemma(Item prep) {
        return context.lexicon().lemma(tokens.lemma(prep.from()));
    }
}
