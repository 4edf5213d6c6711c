package org.entente.reader.internal.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Office;
import org.entente.model.OfficeStatus;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.parties.SoleParties;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Makes offices: who is said to hold which, each once a document. */
final class OfficeRows {
    /** An office as a mention tells of it. */
    private record Borne(Entity holder, OfficeMention office, Mention mention) {}

    private final Context context;
    private final Tokens tokens;
    private final Draft draft;
    private final List<Borne> borne = new ArrayList<>();
    private final Map<Entity, List<String>> seen = new IdentityHashMap<>();
    /** The heads of a holder's offices in organisations, each with the organisation, whatever the text calls it. */
    private final Map<Entity, Set<String>> served = new IdentityHashMap<>();
    /** Those whose counterpart's title is not yet known. */
    private final Map<Mention, Entity> counterparts = new LinkedHashMap<>();

    OfficeRows(Context context) {
        this.context = context;
        this.tokens = context.tokens();
        this.draft = context.draft();
    }

    void add(List<Mention> mentions) {
        for (Mention m : mentions) {
            Entity holder = m.isPerson() ? context.book().resolve(m) : null;
            if (holder == null
                    || !holder.named()
                    || (m.kind() == Mention.Kind.ROLE
                            && !context.book().learnedFrom(m)
                            && !context.book().isCounterpart(m))) {
                continue;
            }
            for (OfficeMention office : m.offices()) {
                row(holder, office, m);
            }
            if (m.offices().isEmpty() && context.book().isCounterpart(m)) {
                counterparts.put(m, holder);
            }
        }
        counterparts.entrySet().removeIf(e -> counterpart(e.getValue(), e.getKey()));
    }

    /** "son homologue": the title of the other, once the text has given it. */
    private boolean counterpart(Entity holder, Mention m) {
        String title = holder.title();
        if (title.isEmpty()) {
            return false;
        }
        row(holder, new OfficeMention("", title, title, holder.country(), null, "", m.from(), m.to(), "current"), m);
        return true;
    }

    private void row(Entity holder, OfficeMention office, Mention m) {
        if (!office.kind().equals("rank") && !known(holder, office)) {
            borne.add(new Borne(holder, office, m));
        }
    }

    /** Writes the rows, once the whole text has told of which states the holders are. */
    void finish() {
        for (Borne b : borne) {
            if (borne.stream().noneMatch(o -> saysMore(o, b))) {
                write(b);
            }
        }
    }

    /** Whether one is the other, called by a longer title: "le ministre A" and "A, ministre des Ports". */
    private static boolean saysMore(Borne longer, Borne shorter) {
        OfficeMention full = longer.office();
        OfficeMention part = shorter.office();
        return longer.holder() == shorter.holder()
                && part.organisation() == null
                && full.organisation() == null
                && full.status().equals(part.status())
                && full.title().toLowerCase(Locale.ROOT).startsWith(part.title().toLowerCase(Locale.ROOT) + " ");
    }

    private void write(Borne borne) {
        Entity holder = borne.holder();
        OfficeMention office = borne.office();
        Entity of = served(holder, office);
        draft.offices.add(new Office(
                "o" + (draft.offices.size() + 1),
                draft.id(holder),
                office.title(),
                draft.idOrNull(of),
                context.day(),
                OfficeStatus.valueOf(office.status().toUpperCase(Locale.ROOT)),
                of == null ? 0.5 : holder.presumed() ? 0.65 : 0.85,
                draft.evidence(borne.mention().from(), borne.mention().to())));
    }

    /** Whether the holder was given this title, or a longer form of it, before. */
    private boolean known(Entity holder, OfficeMention office) {
        String title = office.title().toLowerCase(Locale.ROOT);
        if (office.organisation() != null
                && !served.computeIfAbsent(holder, k -> new HashSet<>())
                        .add(firstWord(title) + " " + office.organisation())) {
            return true;
        }
        for (String old : seen.computeIfAbsent(holder, k -> new ArrayList<>())) {
            if (old.equals(title) || old.startsWith(title + " ")) {
                return true;
            }
        }
        seen.get(holder).add(title);
        return false;
    }

    private static String firstWord(String title) {
        int space = title.indexOf(' ');
        return space < 0 ? title : title.substring(0, space);
    }

    private @Nullable Entity served(Entity holder, OfficeMention office) {
        SoleParties.Party party = context.parties().of(holder.country(), office, tokens);
        if (party != null) {
            return context.book().organisation(party.name(), party.written());
        }
        if (office.organisation() != null) {
            return context.book().organisation(office.organisation(), office.organisationName());
        }
        String country = office.country() == null ? holder.country() : office.country();
        return country == null
                ? holder.organisation()
                : context.book().state(country, tokens.start(office.from()), tokens.end(office.to() - 1));
    }
}
