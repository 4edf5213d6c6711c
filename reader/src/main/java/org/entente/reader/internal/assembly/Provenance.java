package org.entente.reader.internal.assembly;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Document;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Layout;
import org.entente.reader.internal.text.Tokens;
import org.entente.reader.internal.time.Anchor;
import org.entente.reader.internal.time.DateExpression;
import org.entente.reader.internal.time.DateFinder;
import org.jspecify.annotations.Nullable;

/** Where a document comes from and what day it reports from, by its metadata, first lines and dates. */
final class Provenance {
    /** Characters of an EDTF day. */
    private static final int DAY = 10;

    private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final int HEADER = 300;
    private static final int DATELINE = 16;

    private final Document document;
    private final Tokens tokens;
    private final Layout layout;
    private final Sites sites;
    private final NamedStates named;
    private @Nullable String published;
    private @Nullable String day;
    private @Nullable String agency;
    private @Nullable String side;
    private @Nullable String home;
    private Anchor anchor = new Anchor(null, 0);

    Provenance(Document document, Tokens tokens, Layout layout, Sites sites) {
        this.document = document;
        this.tokens = tokens;
        this.layout = layout;
        this.sites = sites;
        this.named = new NamedStates(tokens);
        dates();
        origin();
    }

    /** The first day that the head of the text writes by ISO 8601, or null. */
    private @Nullable String isoDay() {
        String text = tokens.text();
        Matcher iso =
                ISO_DAY.matcher(text.substring(document.body(), Math.min(text.length(), document.body() + HEADER)));
        return iso.find() ? iso.group(1) : null;
    }

    private void dates() {
        published = document.published() == null ? isoDay() : document.published();
        day = published;
        LocalDate known = parse(day);
        if (known == null && day == null) {
            anchor = new Anchor(null, latestYear());
            day = firstDay();
            known = parse(day);
        }
        anchor = new Anchor(known, anchor.latestYear());
    }

    /** The day of an EDTF date; of a month its middle, so that a day or month without year can be resolved. */
    private static @Nullable LocalDate parse(@Nullable String edtf) {
        if (edtf != null && MONTH.matcher(edtf).matches()) {
            return parse(edtf + "-15");
        }
        try {
            return edtf == null || edtf.length() != DAY ? null : LocalDate.parse(edtf);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The latest year that the text names and does not set as a goal. */
    private int latestYear() {
        int latest = 0;
        for (DateExpression d : new DateFinder(tokens, anchor).find()) {
            if (d.sure() && !d.deadline()) {
                latest = Math.max(latest, Integer.parseInt(d.edtf().substring(0, 4)));
            }
        }
        return latest;
    }

    private @Nullable String firstDay() {
        for (DateExpression d : new DateFinder(tokens, anchor).find()) {
            if (d.edtf().length() == 10) {
                return d.edtf();
            }
        }
        return null;
    }

    private void origin() {
        int first = layout.firstProse();
        if (first >= 0) {
            int from = tokens.from(first);
            look(from, Math.min(layout.proseFrom(first), from + DATELINE));
            look(Math.max(from, tokens.size() - 4), tokens.size());
        }
        String site = sites.country(document.address());
        String dateline = first < 0 ? null : dateline(tokens.from(first), layout.proseFrom(first));
        side = side != null ? side : site != null ? site : dateline;
        home = document.side() != null || side != null && named.isNamed(side)
                ? side()
                : site != null && named.isNamed(site)
                        ? site
                        : dateline != null || side == null || !named.isOneAtMost() ? dateline : side;
    }

    /** The state from whose capital the head of the text reports, or null. */
    private @Nullable String dateline(int from, int to) {
        for (int i = from; i < to; i++) {
            PhraseMatch capital = PhraseMatch.find(tokens.matches(i), PhraseKind.CAPITAL);
            PhraseMatch state = PhraseMatch.find(tokens.matches(i), PhraseKind.STATE);
            if (capital != null) {
                return capital.value();
            }
            if (state != null && tokens.allCaps(i)) {
                return state.value();
            }
        }
        return null;
    }

    /** The place from which the dateline says that it reports, or null. */
    @Nullable
    String place() {
        int first = layout.firstProse();
        int end = first < 0 ? 0 : Math.min(layout.proseFrom(first), tokens.from(first) + DATELINE);
        for (int i = first < 0 ? 0 : tokens.from(first); i < end; i++) {
            PhraseMatch capital = PhraseMatch.find(tokens.matches(i), PhraseKind.CAPITAL);
            PhraseMatch town = capital == null ? PhraseMatch.find(tokens.matches(i), PhraseKind.PLACE) : capital;
            if (town != null) {
                return tokens.span(town.from(), town.to());
            }
        }
        return null;
    }

    /** An agency in the dateline or byline tells whose press it is. */
    private void look(int from, int to) {
        for (int i = from; i < to; i++) {
            PhraseMatch org = PhraseMatch.find(tokens.matches(i), PhraseKind.ORGANISATION);
            if (org != null && org.phrase().detail().startsWith("press ") && agency == null) {
                agency = tokens.span(org.from(), org.to());
                String countries = org.phrase().detail().substring("press ".length());
                side = side == null && !countries.equals("-") ? named.most(countries.split(" ")) : side;
            }
        }
    }

    /** The dates of the whole text, resolved. */
    List<DateExpression> allDates() {
        return new DateFinder(tokens, anchor).find();
    }

    @Nullable
    String day() {
        return day;
    }

    @Nullable
    String side() {
        return document.side() == null ? side : document.side();
    }

    /** The state whose persons the text names without saying of which they are: its side, where it speaks of it, else where it reports from. */
    @Nullable
    String home() {
        return home;
    }

    /** The document with what was found out. */
    Document completed(String language) {
        String title = document.title();
        if (title == null && layout.hasTitle()) {
            title = titleWithoutDate();
        }
        return new Document(
                document.id(),
                document.source(),
                document.address(),
                language,
                published,
                day,
                title,
                document.agency() == null ? agency : document.agency(),
                side(),
                document.text(),
                document.body());
    }

    private String titleWithoutDate() {
        int from = layout.titleFrom();
        for (int i = from; i + 5 < layout.titleTo() && i < from + 8; i++) {
            boolean iso = tokens.is(i, Pos.NUM)
                    && tokens.isChar(i + 1, '-')
                    && tokens.is(i + 2, Pos.NUM)
                    && tokens.isChar(i + 3, '-');
            if (iso) {
                from = i + 5;
                break;
            }
        }
        return tokens.span(from, layout.titleTo());
    }
}
