package org.entente.reader.internal.assembly;

import org.entente.model.InstrumentKind;
import org.entente.model.InstrumentStatus;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whether words that could name an instrument do: "un accord sur la pêche" does, "sur le plan régional" does not. */
final class InstrumentWeight {
    private final Tokens tokens;

    InstrumentWeight(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean counts(PhraseMatch head, InstrumentKind kind, int to, @Nullable InstrumentStatus told, int sentenceFrom) {
        int from = head.from();
        int article = article(from, sentenceFrom);
        boolean named = tokens.capitalised(from) && from > sentenceFrom;
        boolean longHead = head.to() - from > 1;
        boolean extended = to > head.to();
        boolean bare = !longHead && !extended;
        if (bare && !(told == InstrumentStatus.SIGNED && isOne(from, article, kind))) {
            return false;
        }
        if (!named && lacks(from)) {
            return false;
        }
        if (!named && (told == null && isWay(from) || isConsent(head, from, to)) || isOfCare(head, to)) {
            return false;
        }
        if (!named && !planned(head, to) && idiom(from, article, sentenceFrom) || ofSpeaker(head.to(), to)) {
            return false;
        }
        return switch (kind) {
            case PARTNERSHIP -> longHead || named || extended && told != null;
            case PLAN ->
                named
                        || quoted(head.to(), to)
                        || longHead && (extended || told != null && !own(article))
                        || planned(head, to) && !own(article);
            case DECLARATION -> named || longHead || told == InstrumentStatus.SIGNED && !plural(from);
            default ->
                named
                        || plural(from) && ofPlace(head.to(), to)
                        || !plural(from) && (longHead || told != null || !onlyDescribed(head.to(), to))
                        || told == InstrumentStatus.SIGNED
                        || told == InstrumentStatus.PROPOSED && longHead;
        };
    }

    /** "ont signé une convention": one text, though nothing says about what. */
    private boolean isOne(int from, int article, InstrumentKind kind) {
        boolean text =
                kind == InstrumentKind.AGREEMENT || kind == InstrumentKind.MEMORANDUM || kind == InstrumentKind.TREATY;
        return text && !plural(from) && article >= 0 && !tokens.has(article, Pos.POSSESSIVE | Pos.DEFINITE);
    }

    /** "les accords d'Oslo": named by where they were made. */
    private boolean ofPlace(int from, int to) {
        return from + 1 < to
                && tokens.has(from, Pos.OF)
                && tokens.capitalised(from + 1)
                && tokens.is(from + 1, Pos.PROPER);
    }

    /** "un accord international": nothing but adjectives says which. */
    private boolean onlyDescribed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.is(i, Pos.ADJ | Pos.ADV)) {
                return false;
            }
        }
        return true;
    }

    /** "son plan de relance" is one side's own. */
    private boolean own(int article) {
        return article >= 0 && tokens.has(article, Pos.POSSESSIVE);
    }

    private boolean plural(int token) {
        return (tokens.features(token) & (Pos.PLURAL | Pos.SINGULAR)) == Pos.PLURAL;
    }

    /** "plan de relance": a plan of something to be done, without a determiner between. */
    private boolean planned(PhraseMatch head, int to) {
        for (int i = head.to(); i + 1 < to; i++) {
            if (tokens.is(i, Pos.PREP) && tokens.has(i, Pos.OF) && !tokens.is(i, Pos.DET)) {
                return tokens.is(i + 1, Pos.NOUN) && cue(head.from(), "planned") && !plural(head.from());
            }
        }
        return false;
    }

    /** "le plan d'autonomie": without a name or years it is still to be carried out. */
    boolean isWish(PhraseMatch head, int to) {
        return planned(head, to) && !tokens.capitalised(head.from()) && !tokens.is(to - 1, Pos.NUM);
    }

    private boolean quoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isChar(i, '«')) {
                return true;
            }
        }
        return false;
    }

    /** "sans accord", "faute de compromis", "aucun traité": there is none. */
    private boolean lacks(int from) {
        int before = from - 1;
        while (before > 0 && (tokens.is(before, Pos.ADJ) || tokens.has(before, Pos.OF))) {
            before--;
        }
        return before >= 0 && cue(before, "lacking");
    }

    /** "en accord avec la tour", "sans compromis": how something is done. */
    private boolean isWay(int from) {
        int before = from - 1;
        return before >= 0 && tokens.is(before, Pos.PREP) && !tokens.is(before, Pos.DET) && cue(before, "way");
    }

    /** "a obtenu l'accord du propriétaire", "avec l'accord des autorités": leave that somebody gives. */
    private boolean isConsent(PhraseMatch head, int from, int to) {
        int of = head.to();
        boolean one = head.to() == from + 1 && cue(from, "consent") && !plural(from) && of + 1 < to;
        if (!one || !tokens.has(of, Pos.OF)) {
            return false;
        }
        int owner = tokens.is(of + 1, Pos.DET) ? of + 2 : of + 1;
        return owner < to && (cue(owner, "doer") || cue(owner, "collective") || cue(owner, "granting"));
    }

    /** "protocole sanitaire", "contrat social", "licence de pêche": rules, figures of speech and leaves, agreed between nobody. */
    private boolean isOfCare(PhraseMatch head, int to) {
        return head.to() == head.from() + 1
                && head.to() < to
                && cue(head.from(), "rule")
                && cue(tokens.is(head.to(), Pos.PREP) ? head.to() + 1 : head.to(), "ruled");
    }

    /** "sur le plan régional", "au programme", "se sont mis d'accord sur". */
    private boolean idiom(int from, int article, int sentenceFrom) {
        if (from == sentenceFrom) {
            return false;
        }
        boolean agreeing = tokens.is(from - 1, Pos.PREP)
                && tokens.has(from - 1, Pos.OF)
                && !tokens.is(from - 1, Pos.DET)
                && from - 2 >= sentenceFrom
                && !tokens.is(from - 2, Pos.NOUN);
        boolean onPlan = cue(from, "plan-head")
                && (article >= sentenceFrom && tokens.is(article, Pos.PREP) && tokens.has(article, Pos.TO)
                        || article > sentenceFrom && cue(article - 1, "about") && !tokens.has(article - 1, Pos.OF));
        return onPlan || agreeing && cue(from, "consent");
    }

    /** "un communiqué du ministère": what somebody makes known alone. */
    private boolean ofSpeaker(int headTo, int to) {
        int from = headTo;
        while (from < to && tokens.is(from, Pos.ADJ)) {
            from++;
        }
        boolean of = from < to && tokens.is(from, Pos.PREP) && tokens.has(from, Pos.OF);
        for (int i = from; of && i < Math.min(to, from + 4); i++) {
            if (PhraseMatch.find(tokens.matches(i), PhraseKind.TITLE) != null
                    || PhraseMatch.find(tokens.matches(i), PhraseKind.PALACE) != null) {
                return true;
            }
        }
        return false;
    }

    /** A plan, declaration or contract without a name of its own: whoever governs or trades makes some. */
    boolean isPrivate(PhraseMatch head, InstrumentKind kind, @Nullable InstrumentStatus told) {
        boolean alone = kind == InstrumentKind.PLAN
                || kind == InstrumentKind.DECLARATION
                || kind == InstrumentKind.PARTNERSHIP
                || head.to() == head.from() + 1
                        && (cue(head.from(), "trade") || told != InstrumentStatus.SIGNED && cue(head.from(), "rule"));
        return alone && !tokens.capitalised(head.from());
    }

    private boolean cue(int token, String value) {
        for (PhraseMatch m = tokens.matches(token); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** The determiner before a head, or before its adjectives, or -1. */
    private int article(int from, int sentenceFrom) {
        int i = from - 1;
        while (i >= sentenceFrom && tokens.is(i, Pos.ADJ | Pos.NUM) && i > from - 4) {
            i--;
        }
        return i >= sentenceFrom && tokens.is(i, Pos.DET) ? i : -1;
    }

    /** Whether a definite article, possessive or demonstrative says that it is known which. */
    boolean definite(int from, int sentenceFrom) {
        int article = article(from, sentenceFrom);
        return article >= 0
                && (tokens.has(article, Pos.DEFINITE | Pos.POSSESSIVE | Pos.DEMONSTRATIVE)
                        || tokens.is(article, Pos.PREP) && tokens.has(article, Pos.SINGULAR | Pos.TO));
    }
}
