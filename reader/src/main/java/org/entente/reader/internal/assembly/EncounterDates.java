package org.entente.reader.internal.assembly;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.entente.model.EncounterKind;
import org.entente.model.EncounterStatus;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** When an encounter is, by the words of its sentence; what they leave open is for the ledger. */
final class EncounterDates {
    /** How far back a day may stand that "le même jour" takes up. */
    private static final int NEAR = 150;
    /** So near, a day may be of another time than the report. */
    private static final int CLOSE = 40;

    private final Context context;
    private final Tokens tokens;

    /** Verbs that tell how something ends: the days that it lasted were before. */
    private final Set<String> ending;

    private final Set<String> upTo;
    private final NearbyDates nearby;
    private @Nullable String lastTold;

    EncounterDates(Context context, Profile profile) {
        this.context = context;
        this.tokens = context.tokens();
        this.nearby = new NearbyDates(context);
        this.ending = profile.words("ending");
        this.upTo = profile.words("up-to");
    }

    /** EDTF: the date between two tokens, else of their sentence; null where it gives none. */
    @Nullable
    String own(Scene scene, int from, int to, EncounterKind kind, EncounterStatus status) {
        int begin = scene.sentence().from();
        int end = scene.sentence().to();
        boolean planned = status != EncounterStatus.HELD;
        String until =
                planned || kind != EncounterKind.VISIT && kind != EncounterKind.CONFERENCE ? null : until(begin, end);
        if (until != null) {
            return until;
        }
        boolean visit = kind == EncounterKind.VISIT;
        DateExpression d = visit ? interval(context.datesIn(begin, end)) : null;
        d = d == null ? first(moved(nearby.own(scene, from, to, !visit), status), planned, kind, true) : d;
        d = d == null ? first(context.datesIn(from, to), planned, kind, false) : d;
        String taken = d == null ? anaphor(from, to) : null;
        if (d == null && taken == null) {
            d = first(nearby.around(scene, from), planned, kind, false);
            taken = d == null ? anaphor(begin, end) : null;
        }
        String date = d == null ? taken : status == EncounterStatus.PLANNED ? coming(d) : gone(d, status);
        if (date == null || status != EncounterStatus.HELD) {
            return date;
        }
        return visit ? stretch(date, begin, end) : counted(date, begin, end);
    }

    /** What has been is no later than the report: a month without a year that lies ahead of it is last year's. */
    private List<DateExpression> moved(List<DateExpression> dates, EncounterStatus status) {
        return status != EncounterStatus.HELD
                ? dates
                : dates.stream()
                        .map(d -> isAhead(d) && !isNext(d) ? d.yearBefore() : d)
                        .toList();
    }

    private boolean isNext(DateExpression d) {
        return d.sure() || d.to() - d.from() > 1 && PhraseMatch.cue(tokens.matches(d.to() - 1), "next") != null;
    }

    /** Whether a month or day lies behind the report, a weekday apart: it may be the last one. */
    private boolean isAhead(DateExpression d) {
        String day = context.day();
        int slash = d.edtf().indexOf('/');
        String start = slash < 0 ? d.edtf() : d.edtf().substring(0, slash);
        boolean far = day != null
                && start.length() >= 7
                && start.compareTo(day.substring(0, Math.min(start.length(), day.length()))) > 0;
        return far && PhraseMatch.find(tokens.matches(d.from()), PhraseKind.WEEKDAY) == null;
    }

    private @Nullable DateExpression first(
            List<DateExpression> dates, boolean planned, EncounterKind kind, boolean own) {
        for (DateExpression d : dates) {
            if ((!d.deadline() || planned)
                    && (planned || d.edtf().length() > 4 && !isAhead(d) || own && isInYear(d))
                    && !ofParticiple(d, kind)
                    && !(planned && isPast(d))) {
                return d;
            }
        }
        return null;
    }

    /** "s'étaient vus en 2019": a year gone by, behind the word for being in it. */
    private boolean isInYear(DateExpression d) {
        String day = context.day();
        int before = d.from() - 1;
        return d.edtf().length() == 4
                && day != null
                && d.edtf().compareTo(day.substring(0, 4)) < 0
                && before > 0
                && tokens.is(before, Pos.PREP)
                && tokens.has(before, Pos.IN);
    }

    /** A past day is no day of what is planned, but for a weekday, which may be the next one. */
    private boolean isPast(DateExpression d) {
        String day = context.day();
        boolean weekday = PhraseMatch.find(tokens.matches(d.from()), PhraseKind.WEEKDAY) != null;
        int slash = d.edtf().indexOf('/');
        String end = d.edtf().substring(slash + 1);
        return day != null && !weekday && end.compareTo(day.substring(0, Math.min(day.length(), end.length()))) < 0;
    }

    private static @Nullable DateExpression interval(List<DateExpression> dates) {
        return dates.stream()
                .filter(d -> d.edtf().length() > 20 && !d.deadline())
                .findFirst()
                .orElse(null);
    }

    /** "nommé le 9 mai", "accord signé le 2 mai": the date of a participle is not that of the encounter. */
    private boolean ofParticiple(DateExpression d, EncounterKind kind) {
        int before = d.from() - 1;
        while (before >= 0 && (tokens.is(before, Pos.DET) || tokens.is(before, Pos.PREP))) {
            before--;
        }
        return before > 0
                && tokens.form(before).can(Pos.PPA)
                && !tokens.is(before, Pos.NOUN)
                && tellsOther(before, kind)
                && !tokens.has(auxiliary(before), Pos.AUX_HAVE | Pos.AUX_BE);
    }

    /** Where the auxiliary of a participle stands: adverbs may come between ("s'est longuement entretenu"). */
    private int auxiliary(int participle) {
        int at = participle - 1;
        while (at > 0
                && (tokens.is(at, Pos.ADV | Pos.COORD)
                        || tokens.is(at, Pos.PPA)
                        || tokens.has(at, Pos.AUX_BE) && tokens.form(at).can(Pos.PPA))) {
            at--;
        }
        return at;
    }

    /** Whether a participle tells of something else than of coming together ("prévue", "tenue"). */
    private boolean tellsOther(int participle, EncounterKind kind) {
        boolean arrival = PhraseMatch.cue(tokens.matches(participle), "arrived") != null;
        return arrival ? kind != EncounterKind.VISIT : PhraseMatch.cue(tokens.matches(participle), "held") == null;
    }

    /** A weekday of what has been is the last one, whatever else its sentence announces. */
    private @Nullable String gone(DateExpression d, EncounterStatus status) {
        LocalDate day = day(context.day());
        LocalDate date = day(d.edtf());
        boolean weekday =
                d.to() - d.from() == 1 && PhraseMatch.find(tokens.matches(d.from()), PhraseKind.WEEKDAY) != null;
        boolean held = status == EncounterStatus.HELD && day != null;
        if (weekday && held && date != null && date.isAfter(day)) {
            return date.minusDays(7).toString();
        }
        LocalDate start = d.edtf().length() < 10 ? null : day(d.edtf().substring(0, 10));
        return held && start != null && start.isAfter(day) ? null : d.edtf();
    }

    /** A weekday of what is planned is the next one; that of the report is the same day. */
    private @Nullable String coming(DateExpression d) {
        LocalDate day = day(context.day());
        LocalDate date = day(d.edtf());
        int weekday = tokens.has(d.from(), Pos.DEMONSTRATIVE) ? d.from() + 1 : d.from();
        boolean bare = d.to() == weekday + 1 && PhraseMatch.find(tokens.matches(weekday), PhraseKind.WEEKDAY) != null;
        if (!bare || day == null || date == null) {
            return d.edtf();
        }
        return date.isBefore(day)
                ? date.plusDays(7).toString()
                : date.minusDays(7).equals(day) ? day.toString() : d.edtf();
    }

    /** "le même jour", "la veille", "le lendemain": counted from the day told last. */
    private @Nullable String anaphor(int from, int to) {
        LocalDate before = day(lastBefore(from));
        for (int i = from; before != null && i < to; i++) {
            if (PhraseMatch.cue(tokens.matches(i), "part-of-day") != null) {
                return lastTold == null ? context.day() : lastTold;
            }
            PhraseMatch cue = PhraseMatch.cue(tokens.matches(i), "day-after-last");
            boolean of = cue != null && cue.to() < tokens.size() && tokens.has(cue.to(), Pos.OF);
            if (cue != null && !of) {
                return before.plusDays(Integer.parseInt(cue.phrase().detail())).toString();
            }
        }
        return null;
    }

    /** The day that the text told last before a token, else that of the report. */
    private @Nullable String lastBefore(int token) {
        List<DateExpression> before = context.datesIn(Math.max(0, token - NEAR), token);
        for (DateExpression d : before.reversed()) {
            boolean near = lastTold == null || token - d.to() < CLOSE || recent(d.edtf());
            if (d.edtf().length() == 10 && near) {
                return d.edtf();
            }
        }
        return lastTold == null ? context.day() : lastTold;
    }

    private boolean recent(String edtf) {
        LocalDate day = day(context.day());
        LocalDate date = day(edtf);
        return day == null || date != null && date.isAfter(day.minusDays(31)) && date.isBefore(day.plusDays(31));
    }

    /** Remembers the day of what was told last. */
    void tell(@Nullable String date) {
        lastTold = day(date) == null ? lastTold : date;
    }

    /** How long a visit lasted of which one day is told. */
    private String stretch(String date, int from, int to) {
        String begun = begun(date, from, to);
        String opened = day(date) == null ? null : opened(date, from, to);
        return begun != null ? begun + "/" + date : opened != null ? opened + "/" + date : lasting(date, from, to);
    }

    /** "au troisième jour de sa visite": the day on which that began; or null. */
    private @Nullable String opened(String date, int from, int to) {
        int nth = nthDay(from, to);
        LocalDate day = day(date);
        return nth < 2 || day == null ? null : day.minusDays(nth - 1L).toString();
    }

    /** The number of "troisième jour de"; 0 where no such words stand between two tokens. */
    private int nthDay(int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            PhraseMatch ordinal = PhraseMatch.find(tokens.matches(i), PhraseKind.ORDINAL);
            PhraseMatch unit = PhraseMatch.cue(tokens.matches(i + 1), "unit");
            boolean day = unit != null && unit.phrase().detail().equals("day") && tokens.has(i + 2, Pos.OF);
            if (ordinal != null && day) {
                return Integer.parseInt(ordinal.value());
            }
        }
        return 0;
    }

    /** A talk on a day that is counted from the beginning of a visit. */
    private String counted(String date, int from, int to) {
        LocalDate start = date.length() > 20 ? day(date.substring(0, 10)) : null;
        int nth = start == null ? 0 : nthDay(from, to);
        return nth == 0 || start == null ? date : start.plusDays(nth - 1L).toString();
    }

    /** "a achevé samedi une visite entamée mardi": the day on which it began; or null. */
    private @Nullable String begun(String date, int from, int to) {
        if (day(date) == null || !ends(from, to)) {
            return null;
        }
        for (DateExpression d : context.datesIn(from, to)) {
            for (int i = d.from() - 1; i > from && i > d.from() - 4; i--) {
                boolean start = PhraseMatch.cue(tokens.matches(i), "begun") != null;
                if (start && day(d.edtf()) != null && d.edtf().compareTo(date) < 0) {
                    return d.edtf();
                }
            }
        }
        return null;
    }

    /** "arrivé lundi pour une visite de trois jours" is three days from that day on. */
    private String lasting(String date, int from, int to) {
        LocalDate start = day(date);
        for (int i = from + 1; start != null && i + 1 < to; i++) {
            PhraseMatch number = PhraseMatch.find(tokens.matches(i), PhraseKind.NUMBER);
            PhraseMatch days =
                    number == null || number.to() >= to ? null : PhraseMatch.cue(tokens.matches(number.to()), "unit");
            boolean week = days != null && days.phrase().detail().equals("week");
            boolean plural = number != null
                    && days != null
                    && (week
                            || (tokens.features(number.to()) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL
                                    && days.phrase().detail().equals("day"));
            if (number != null && plural && tokens.has(i - 1, Pos.OF)) {
                double count = Double.parseDouble(number.value()) * (week ? 7 : 1);
                return count > 1 && count < 30 ? days(start, (long) count - 1, ends(from, to)) : date;
            }
        }
        return date;
    }

    private static String days(LocalDate day, long more, boolean before) {
        return before ? day.minusDays(more) + "/" + day : day + "/" + day.plusDays(more);
    }

    private boolean ends(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, Pos.VERB) && ending.contains(context.lexicon().lemma(tokens.lemma(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "au Laos jusqu'à vendredi": from the day of the report on; or null. */
    private @Nullable String until(int from, int to) {
        LocalDate day = day(context.day());
        for (DateExpression d : context.datesIn(from, to)) {
            LocalDate end = day == null || d.from() < 2 ? null : day(d.edtf());
            boolean limit = end != null && (isUntil(d.from()) || isUntil(d.from() - 1));
            LocalDate last = end != null && day != null && end.isBefore(day) ? end.plusDays(7) : end;
            if (limit && day != null && last != null && last.isAfter(day) && last.isBefore(day.plusDays(15))) {
                return day + "/" + last;
            }
        }
        return null;
    }

    private boolean isUntil(int token) {
        for (int i = token; i >= 0 && i > token - 3 && tokens.is(i, Pos.PREP | Pos.DET); i--) {
            if (upTo.contains(tokens.form(i).text())
                    || upTo.contains(context.lexicon().lemma(tokens.lemma(i)))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate day(@Nullable String edtf) {
        try {
            return edtf == null || edtf.length() != 10 ? null : LocalDate.parse(edtf);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The day or days that a sentence gives first, where they are no later than the report and not long before it; or null. */
    @Nullable
    String lead(Scene scene) {
        LocalDate day = day(context.day());
        for (DateExpression d :
                context.datesIn(scene.sentence().from(), scene.sentence().to())) {
            LocalDate start = d.edtf().length() < 10 ? null : day(d.edtf().substring(0, 10));
            boolean near = day != null && start != null && !start.isAfter(day) && start.isAfter(day.minusDays(8));
            if (near && !ofParticiple(d, EncounterKind.MEETING)) {
                return d.edtf();
            }
        }
        return null;
    }
}
