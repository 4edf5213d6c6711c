package org.entente.reader.internal.parties;

import java.util.ArrayList;
import java.util.List;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention.OfficeMention;
import org.entente.reader.internal.parties.Mention.Range;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the offices of one person that stand side by side, before the name or behind it. */
final class Appositions {
    private static final int CLOSING =
            Pos.PUNCT | Pos.COORD | Pos.FIN | Pos.PREP | Pos.REL | Pos.CLITIC | Pos.NEG | Pos.ADV | Pos.PPR;

    private final Tokens tokens;
    private final int to;
    private final NameBehind behind;

    Appositions(Tokens tokens, int to, NameBehind behind) {
        this.tokens = tokens;
        this.to = to;
        this.behind = behind;
    }

    /** "le ministre d'État, ministre des Ports et porte-parole": the offices that a title opens, the name behind the last. */
    List<OfficeMention> before(int left, PhraseMatch head) {
        List<OfficeMention> offices = new ArrayList<>();
        offices.add(withStatusBefore(left, new TitleParser(tokens, to, false).parse(head)));
        for (int at = offices.getFirst().to();
                at + 1 < to;
                at = offices.getLast().to()) {
            int joiner = behind.gloss(at);
            boolean joined = joiner + 1 < to && (tokens.isChar(joiner, ',') || tokens.is(joiner, Pos.COORD));
            OfficeMention further = joined ? office(joiner + 1) : null;
            if (further == null
                    || tokens.is(joiner, Pos.COORD) && behind.name(further.to()).isEmpty() && !goesOn(further.to())) {
                break;
            }
            add(offices, further, joiner);
        }
        return offices;
    }

    /** Whether a further office of the same person stands behind a mark. */
    private boolean goesOn(int at) {
        OfficeMention next = at + 1 < to && tokens.isChar(at, ',') ? office(at + 1) : null;
        return next != null && !behind.name(next.to()).isEmpty();
    }

    private @Nullable OfficeMention office(int at) {
        PhraseMatch next = PhraseMatch.find(tokens.matches(at), PhraseKind.TITLE);
        boolean respect = PhraseMatch.find(tokens.matches(at), PhraseKind.HONORIFIC) != null;
        return next == null || respect ? null : new TitleParser(tokens, to, false).parse(next);
    }

    /** Adds an office, to the one before it where the two are one: "ministre d'État, ministre des Ports". */
    private void add(List<OfficeMention> offices, OfficeMention further, int joiner) {
        OfficeMention before = offices.isEmpty() ? null : offices.getLast();
        boolean one = before != null
                && before.to() == joiner
                && (opens(before, further) || tokens.isChar(joiner, ',') && seals(further, before));
        if (before == null || !one) {
            offices.add(further);
            return;
        }
        String mark = tokens.isChar(joiner, ',') ? ", " : " " + tokens.span(joiner, joiner + 1) + " ";
        offices.set(offices.size() - 1, before.goingOn(mark + further.title(), further));
    }

    /** "ministre d'État, ministre des Ports": a rank among ministers without a charge of its own opens the title of the charge. */
    private static boolean opens(OfficeMention rank, OfficeMention charge) {
        boolean minister = rank.kind().equals("minister") && sameWord(rank.head(), charge.head());
        return (minister || rank.kind().equals("style"))
                && charge.kind().equals("minister")
                && rank.title().equalsIgnoreCase(rank.head())
                && rank.head().indexOf(' ') > 0
                && charge.title().length() > charge.head().length()
                && rank.status().equals(charge.status());
    }

    private static boolean sameWord(String rank, String charge) {
        return rank.regionMatches(true, 0, charge + " ", 0, charge.length() + 1);
    }

    /** "ministre de la Justice, garde des Sceaux": a style without complement of its own goes on with the title before it. */
    private static boolean seals(OfficeMention style, OfficeMention before) {
        return style.kind().equals("style")
                && before.kind().equals("minister")
                && style.title().length() < before.title().length();
    }

    /** "l'ancien Premier ministre": a word of status may stand before the head. */
    private OfficeMention withStatusBefore(int left, OfficeMention o) {
        for (int i = left; i < o.from(); i++) {
            PhraseMatch cue = PhraseMatch.cue(tokens.matches(i), "status");
            if (cue != null) {
                return o.withStatus(cue.phrase().detail());
            }
        }
        return o;
    }

    /** Adds the offices that stand behind a name to those before it; the token behind the last. */
    int behind(Range name, List<OfficeMention> offices) {
        int end = name.to();
        boolean had = !offices.isEmpty();
        int own = offices.size();
        for (OfficeMention office = at(end, had);
                office != null && !isNextSubject(name, office);
                office = at(end, had)) {
            if (offices.size() > own) {
                add(offices, office, end);
            } else {
                offices.add(office);
            }
            end = office.to();
        }
        ousted(end, offices);
        return end;
    }

    /** "l'audience que donnait M. X, l'ambassadeur a dit": behind a name that follows its verb, the subject of the next verb. */
    private boolean isNextSubject(Range name, OfficeMention office) {
        int before = name.from() - 1;
        while (before > 0
                && PhraseMatch.find(tokens.matches(before), PhraseKind.HONORIFIC) == null
                && tokens.isChar(before, '.')) {
            before--;
        }
        if (before > 0 && PhraseMatch.find(tokens.matches(before), PhraseKind.HONORIFIC) != null) {
            before--;
        }
        return before >= 0 && tokens.is(before, Pos.FIN) && office.to() < to && tokens.is(office.to(), Pos.FIN);
    }

    /** "…, renversé en mars": who was driven from office holds it no more. */
    private void ousted(int end, List<OfficeMention> offices) {
        int i = end < to && tokens.isChar(end, ',') ? end + 1 : end;
        PhraseMatch cue = i < to ? PhraseMatch.cue(tokens.matches(i), "status") : null;
        boolean former = cue != null
                && cue.phrase().detail().equals("former")
                && tokens.form(i).can(Pos.PPA | Pos.ADJ);
        if (former && (i + 1 >= to || PhraseMatch.find(tokens.matches(i + 1), PhraseKind.TITLE) == null)) {
            offices.replaceAll(o -> o.withStatus("former"));
        }
    }

    private @Nullable OfficeMention at(int end, boolean hadOffice) {
        int i = end;
        boolean second = i < to && tokens.is(i, Pos.COORD);
        boolean mark = i < to && (tokens.isChar(i, ',') || tokens.isChar(i, '(') || second);
        if (i >= to || !mark && capacity(i) == i) {
            return null;
        }
        i += mark ? 1 : 0;
        i = said(i);
        i = Math.max(i, capacity(i));
        int article = i;
        if (i < to && tokens.is(i, Pos.DET) && !tokens.is(i, Pos.PREP)) {
            i++;
        }
        PhraseMatch title = i < to ? PhraseMatch.find(tokens.matches(i), PhraseKind.TITLE) : null;
        boolean many = title != null && (tokens.features(i) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
        if (title == null || many || (second && article != i) || (hadOffice && article != i)) {
            return null;
        }
        OfficeMention office = new TitleParser(tokens, to, false).parse(title);
        boolean ofAnother = !behind.name(office.to()).isEmpty() && (article != i || !closes(office.to()));
        boolean goesOn = article != i && tokens.is(Math.min(office.to(), to - 1), Pos.FIN | Pos.CLITIC | Pos.NEG);
        return ofAnother || !closes(office.to()) || goesOn && tokens.isChar(end, ',') ? null : office;
    }

    /** Behind words that say when an office is held ("alors", "ancien", "à l'époque"). */
    private int said(int from) {
        int i = from;
        for (boolean more = true; more && i < to; ) {
            PhraseMatch then = PhraseMatch.cue(tokens.matches(i), "then");
            more = then != null || tokens.is(i, Pos.ADV) || PhraseMatch.cue(tokens.matches(i), "status") != null;
            i = then != null ? then.to() : more ? i + 1 : i;
        }
        return i;
    }

    /** Behind "en sa qualité de", "en tant que" at a token; the token itself where it is no such phrase. */
    private int capacity(int i) {
        PhraseMatch cue = i < to ? PhraseMatch.cue(tokens.matches(i), "capacity") : null;
        return cue == null ? i : cue.to();
    }

    private boolean closes(int at) {
        return at >= to || tokens.is(at, CLOSING);
    }
}
