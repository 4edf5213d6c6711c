package org.entente.reader.internal.syntax;

import java.util.List;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Mention;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the groups around a place of a sentence are: looked at by {@link ClauseBuilder}, never changed. */
final class ItemView {
    /** So many items at most stand between the commas around when and where something was said. */
    private static final int LONGEST_ASIDE = 9;

    private final Tokens tokens;
    private final List<Item> items;
    private final Lexicon lexicon;

    ItemView(Tokens tokens, List<Item> items, Lexicon lexicon) {
        this.tokens = tokens;
        this.items = items;
        this.lexicon = lexicon;
    }

    int skipAdverbsBack(int from) {
        int i = from;
        while (i >= 0
                && (items.get(i).is(Kind.ADVERB)
                        || items.get(i).is(Kind.OPEN_QUOTE)
                        || items.get(i).is(Kind.CLOSE_QUOTE))) {
            i--;
        }
        return i;
    }

    /** Index of a coordinator or comma before item {@code i}, adverbs and quotation marks aside, or -1. */
    int joinerBefore(int i) {
        int at = skipAdverbsBack(i - 1);
        return at >= 0 && (items.get(at).is(Kind.COORD) || items.get(at).is(Kind.COMMA)) ? at : -1;
    }

    boolean isContentNoun(Item np) {
        for (int i = np.from(); i < np.to(); i++) {
            if (PhraseMatch.find(tokens.matches(i), PhraseKind.CONTENT_NOUN) != null) {
                return true;
            }
        }
        return false;
    }

    /** A verb, adverbs and what two commas enclose aside: "a annoncé vendredi, à l'issue des travaux, [des dons]". */
    boolean verbBefore(int i) {
        int at = skipAdverbsBack(i);
        if (at < 0 || items.get(at).is(Kind.VERB)) {
            return at >= 0;
        }
        int opening = items.get(at).is(Kind.COMMA) ? commaBefore(at) : -1;
        int verb = skipAdverbsBack(opening - 1);
        return opening > 0 && verb >= 0 && items.get(verb).is(Kind.VERB);
    }

    /** The comma that opens what the comma at {@code closing} closes, where nothing but groups behind prepositions stand between; else -1. */
    private int commaBefore(int closing) {
        for (int i = closing - 1; i > 0; i--) {
            if (items.get(i).is(Kind.COMMA)) {
                return i;
            }
            if (!isCircumstance(items.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isCircumstance(Item item) {
        return item.is(Kind.PREP) || item.is(Kind.NP) || item.is(Kind.ADVERB) || item.is(Kind.ADJ);
    }

    String preposition(Item prep) {
        if (prep.to() == prep.from() + 1 && tokens.form(prep.from()).can(Pos.PREP)) {
            return lemmaOfPreposition(prep.from());
        }
        StringBuilder out = new StringBuilder();
        for (int i = prep.from(); i < prep.to(); i++) {
            if (!(tokens.form(i).can(Pos.DET) && !tokens.form(i).can(Pos.PREP))) {
                out.append(out.isEmpty() ? "" : " ")
                        .append(
                                tokens.form(i).can(Pos.PREP)
                                        ? lemmaOfPreposition(i)
                                        : tokens.form(i).text());
            }
        }
        return out.toString();
    }

    /** The words of a conjunction, its complementiser as {@link Clause#COMPLEMENTISER}: "pour #". */
    String conjunction(Item item) {
        StringBuilder out = new StringBuilder();
        for (int i = item.from(); i < item.to(); i++) {
            out.append(i == item.from() ? "" : " ")
                    .append(
                            tokens.form(i).can(Pos.QUE)
                                    ? Clause.COMPLEMENTISER
                                    : tokens.form(i).text());
        }
        return out.toString();
    }

    private String lemmaOfPreposition(int token) {
        return lexicon.lemma(tokens.form(token).lemma(Pos.PREP));
    }

    /** Item index at which the own subject of the verb at {@code k} begins, or {@code k}. */
    int subjectStart(int k) {
        int i = skipAdverbsBack(k - 1);
        if (i >= 0 && items.get(i).is(Kind.SUBJECT)) {
            return i;
        }
        int at = i;
        while (at >= 0
                && (items.get(at).is(Kind.NP)
                        || items.get(at).is(Kind.PREP)
                        || items.get(at).is(Kind.ADJ)
                        || items.get(at).is(Kind.ADVERB))) {
            at--;
        }
        return at + 1 <= i ? at + 1 : k;
    }

    boolean ownSubject(int joiner, int k) {
        Item next = joiner + 1 < items.size() ? items.get(joiner + 1) : null;
        return next != null && joiner + 1 < k && (next.is(Kind.NP) || next.is(Kind.SUBJECT));
    }

    int skipQuotesBack(int from) {
        int i = from;
        while (i >= 0 && (items.get(i).is(Kind.CLOSE_QUOTE) || items.get(i).is(Kind.COMMA))) {
            i--;
        }
        return i;
    }

    /** A party or a person's role stands behind the verb, with nothing but adverbs and time between. */
    boolean subjectFollows(int k) {
        int i = behindAdverbs(k);
        while (i + 1 < items.size()
                && items.get(i).is(Kind.PREP)
                && (items.get(i + 1).is(Kind.ADVERB) || isPlace(items.get(i + 1)) || subjectAt(i + 2))) {
            i += 2;
        }
        return subjectAt(i) || i < items.size() && items.get(i).is(Kind.COMMA) && subjectAt(behindCircumstance(i));
    }

    /** "a indiqué, lundi à Lima, le ministre": behind the comma that closes when and where, else {@code comma}. */
    private int behindCircumstance(int comma) {
        for (int i = comma + 1; i < items.size() && i < comma + LONGEST_ASIDE; i++) {
            Item item = items.get(i);
            if (item.is(Kind.COMMA)) {
                return i > comma + 1 ? i + 1 : comma;
            }
            boolean opens = i == comma + 1 && !item.is(Kind.PREP) && !item.is(Kind.ADVERB);
            if (opens || !isCircumstance(item)) {
                return comma;
            }
        }
        return comma;
    }

    /** The item behind the verb at {@code k}, its infinitive, adverbs and a gerund between commas. */
    int behindAdverbs(int k) {
        int i = k + 1;
        while (i < items.size() && (items.get(i).is(Kind.ADVERB) || i == k + 1 && isInfinitive(items.get(i)))) {
            i++;
        }
        return behindGerund(i);
    }

    /** "avait dit vendredi, en visitant le port, X": behind the comma that closes a gerund at item {@code i}, else {@code i}. */
    private int behindGerund(int i) {
        boolean gerund = i + 2 < items.size()
                && items.get(i).is(Kind.COMMA)
                && items.get(i + 1).is(Kind.PREP)
                && items.get(i + 2).is(Kind.VERB)
                && items.get(i + 2).verb().form() == VerbGroup.VerbForm.PRESENT_PARTICIPLE;
        for (int j = i + 3; gerund && j < items.size(); j++) {
            if (items.get(j).is(Kind.COMMA)) {
                return j + 1;
            }
        }
        return i;
    }

    /** The nearest item before that is no comma. */
    int skipCommasBack(int from) {
        int i = from;
        while (i > 0 && items.get(i).is(Kind.COMMA)) {
            i--;
        }
        return i;
    }

    /** "précise la même source", "indique un communiqué du ministère": a text speaks; behind a closed quotation any noun does. */
    boolean sourceFollows(int k, boolean behindQuote) {
        if (k + 1 >= items.size() || !items.get(k + 1).is(Kind.NP)) {
            return false;
        }
        if (behindQuote) {
            return true;
        }
        for (PhraseMatch m = tokens.matches(items.get(k + 1).head()); m != null; m = m.next()) {
            if (m.kind() == PhraseKind.CUE && m.value().equals("source")) {
                return true;
            }
        }
        return false;
    }

    /** "a fait observer X": the infinitive is a part of the predicate. */
    private static boolean isInfinitive(Item item) {
        return item.is(Kind.VERB) && item.verb().form() == VerbGroup.VerbForm.INFINITIVE;
    }

    private boolean subjectAt(int i) {
        return i < items.size()
                && items.get(i).is(Kind.NP)
                && (items.get(i).mention() != null || tokens.is(items.get(i).head(), Pos.PROPER));
    }

    private boolean isPlace(Item item) {
        return item.mention() != null && item.mention().kind() == Mention.Kind.STATE;
    }

    /** "… ; – ont décidé de …": behind the marks of a list a verb stands without a subject. */
    boolean verbOpens(int k) {
        int i = k;
        while (i < items.size()
                && (items.get(i).is(Kind.DASH)
                        || items.get(i).is(Kind.ADVERB)
                        || items.get(i).is(Kind.COORD))) {
            i++;
        }
        return i < items.size()
                && items.get(i).is(Kind.VERB)
                && items.get(i).verb().finite()
                && items.get(i).verb().inverted() < 0;
    }

    boolean endsSentence(Item item, int k) {
        char c = tokens.first(item.from());
        return (c == '.' || c == '!' || c == '?') && k + 1 < items.size();
    }

    /** "est certain que": a bare adjective behind the copula governs the clause. */
    boolean isAttribute(Item np, int k) {
        Item verb = previous(k, 2);
        return verb != null
                && verb.is(Kind.VERB)
                && np.mention() == null
                && tokens.is(np.head(), Pos.ADJ)
                && !tokens.is(np.from(), Pos.DET);
    }

    @Nullable
    Item previous(int k, int back) {
        return k - back >= 0 ? items.get(k - back) : null;
    }

    boolean previousIs(int k, int back, Kind kind) {
        Item item = previous(k, back);
        return item != null && item.is(kind);
    }
}
