package org.entente.reader.internal.syntax;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.reader.internal.lexicon.Form;
import org.entente.reader.internal.lexicon.PhraseKind;
import org.entente.reader.internal.lexicon.PhraseMatch;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.text.Tokens;

/**
 * Settles from the left to the right what each word of a sentence is, by its neighbours: an ambiguous word behind a determiner
 * is nominal, behind a subject pronoun a verb, and so on. One pass, no statistics.
 */
public final class Tagger {
    /** The category and features of words that act as one, by the names that the list gives them. */
    private final Map<String, int[]> multiwords = new ConcurrentHashMap<>();

    /** Writes a category, lemma and features to every token of {@code from..to}. */
    public void tag(Tokens tokens, int from, int to) {
        new Run(tokens, from, to).run();
    }

    private static int[] bits(String names) {
        int[] bits = new int[2];
        for (String name : names.split(" ")) {
            bits[0] |= Pos.category(name);
            bits[1] |= Pos.feature(name);
        }
        return bits;
    }

    private final class Run {
        private final Tokens tokens;
        private final int from;
        private final int to;
        /** Whether the clause still lacks its finite verb. */
        private boolean needsVerb = true;
        /** Whether it is a subordinate one. */
        private boolean subordinate;
        /** Whether a comma stands behind an auxiliary. */
        private boolean suspended;
        /** Whether it lacked one before the last finite verb: behind an inserted clause it does again. */
        private boolean neededBefore;
        /** Whether a past participle would now complete an auxiliary. */
        private boolean auxiliary;

        Run(Tokens tokens, int from, int to) {
            this.tokens = tokens;
            this.from = from;
            this.to = to;
        }

        void run() {
            for (int i = from; i < to; i++) {
                PhraseMatch phrase = PhraseMatch.find(tokens.matches(i), PhraseKind.MULTIWORD);
                if (phrase != null && phrase.to() <= to && !contracted(phrase)) {
                    multiword(phrase);
                    i = phrase.to() - 1;
                } else {
                    set(i, choose(i));
                }
            }
        }

        /** "au nouveau ministre", "à la nouvelle centrale" are not "à nouveau": the article in the first word belongs to a noun behind. */
        private boolean contracted(PhraseMatch phrase) {
            int last = phrase.to() - 1;
            int article = last - 1;
            if (inflected(phrase, last)) {
                return true;
            }
            return article >= phrase.from()
                    && article <= phrase.from() + 1
                    && tokens.form(phrase.from()).can(Pos.PREP)
                    && tokens.form(article).can(Pos.DET)
                    && tokens.form(last).can(Pos.ADJ)
                    && nextCan(last, Pos.NOUN | Pos.PROPER)
                    && !nextCan(last, Pos.PREP | Pos.DET | Pos.COORD | Pos.ADV | Pos.CLITIC);
        }

        /** "de nouveaux projets": of an adverb the last word does not bend. */
        private boolean inflected(PhraseMatch phrase, int last) {
            return tokens.form(last).can(Pos.NOMINAL)
                    && (tokens.form(last).features(Pos.ADJ) & Pos.PLURAL) != 0
                    && nextCan(last, Pos.NOUN)
                    && phrase.value().equals("ADV")
                    && !phrase.phrase().text().endsWith(tokens.form(last).text());
        }

        /** "a proposé de nouvelles mesures": before an adjective in the plural stands the "des" of a noun group. */
        private boolean isPartitive(int i) {
            if (i + 2 >= to || !before(i, Pos.FIN | Pos.PPA | Pos.INF)) {
                return false;
            }
            Form adjective = tokens.form(i + 1);
            return adjective.can(Pos.ADJ)
                    && !adjective.can(Pos.DET)
                    && (adjective.features(Pos.ADJ) & Pos.PLURAL) != 0
                    && tokens.form(i + 2).can(Pos.NOUN)
                    && (tokens.form(i + 2).features(Pos.NOUN) & Pos.PLURAL) != 0;
        }

        private void multiword(PhraseMatch phrase) {
            int[] bits = multiwords.computeIfAbsent(phrase.value(), Tagger::bits);
            int pos = bits[0];
            int features = bits[1];
            int last = phrase.to() - 1;
            if ((tokens.form(last).pos() & Pos.DET) != 0 && tokens.form(last).can(Pos.PREP)) {
                features |= Pos.DEFINITE;
            }
            tokens.setCategory(phrase.from(), pos);
            tokens.setReading(phrase.from(), tokens.form(phrase.from()).key(), features);
            for (int i = phrase.from() + 1; i < phrase.to(); i++) {
                tokens.setCategory(i, pos | Tokens.CONTINUED);
            }
            note(pos, features);
        }

        private void set(int i, int category) {
            Form form = tokens.form(i);
            int features = form.features(category);
            tokens.setCategory(i, category);
            tokens.setReading(i, form.readAs(category), features);
            char c = tokens.first(i);
            note(category, features, c == ',' && (nextCan(i, Pos.ADV) || before(i, Pos.ADV)) || isOpening(c));
            if (c == ',') {
                insertion(i);
            }
        }

        private static boolean isOpening(char c) {
            return c == '"' || c == '«' || c == '“';
        }

        /** "a, de son côté, salué": behind the second comma the auxiliary still waits for its participle. */
        private void insertion(int comma) {
            boolean opens = before(comma, Pos.FIN) && tokens.has(comma - 1, Pos.AUX_HAVE | Pos.AUX_BE);
            auxiliary |= suspended && !opens && nextCan(comma, Pos.PPA);
            suspended = opens;
        }

        private void note(int category, int features) {
            note(category, features, false);
        }

        private void note(int category, int features, boolean quote) {
            if ((category & Pos.FIN) != 0) {
                neededBefore = needsVerb;
                needsVerb = false;
                subordinate = false;
            } else if ((category & Pos.INVERTED) != 0) {
                needsVerb = neededBefore;
            } else if ((category & (Pos.QUE | Pos.REL | Pos.SUB)) != 0) {
                needsVerb = true;
                subordinate = true;
            }
            if ((category & Pos.VERB) != 0) {
                auxiliary = (features & (Pos.AUX_HAVE | Pos.AUX_BE)) != 0;
            } else if ((category & (Pos.ADV | Pos.NEG | Pos.INVERTED | Pos.PRON)) == 0 && !quote) {
                auxiliary = false;
            }
        }

        /** "en", "tout en" */
        private boolean gerundBefore(int i) {
            int at = i - 1;
            while (at > from && (tokens.category(at) & Tokens.CONTINUED) != 0) {
                at--;
            }
            return before(i, Pos.PREP) && tokens.has(at, Pos.IN);
        }

        private int before(int i) {
            return i > from ? tokens.category(i - 1) & ~Tokens.CONTINUED : 0;
        }

        private boolean before(int i, int categories) {
            return (before(i) & categories) != 0;
        }

        private boolean negatedBefore(int i) {
            return before(i, Pos.NEG) && !tokens.has(i - 1, Pos.FOLLOWS);
        }

        /** Whether what stands before leans on a verb to come. */
        private boolean verbLeft(int i) {
            return before(i, Pos.SUBJ | Pos.CLITIC) || negatedBefore(i);
        }

        private boolean nextCan(int i, int categories) {
            return i + 1 < to && tokens.form(i + 1).can(categories);
        }

        private int choose(int i) {
            Form form = tokens.form(i);
            if (form.pos() == 0) {
                return unknown(i);
            }
            if (tokens.capitalised(i)
                    && i > from
                    && !before(i, Pos.PUNCT)
                    && form.can(Pos.PROPER | Pos.VERB)
                    && !form.can(Pos.DET | Pos.CLITIC | Pos.PREP | Pos.SUBJ)) {
                return form.can(Pos.PROPER)
                        ? Pos.PROPER
                        : form.can(Pos.NOUN)
                                ? Pos.NOUN
                                : form.can(Pos.ADJ)
                                        ? Pos.ADJ
                                        : form.can(Pos.FIN)
                                                        && !form.can(Pos.INF | Pos.PPA)
                                                        && tokens.form(i).text().length() > 2
                                                ? Pos.PROPER
                                                : form.pos() & -form.pos();
            }
            if (form.can(Pos.CLITIC)) {
                return clitic(i, form);
            }
            if (form.can(Pos.QUE)) {
                return Pos.QUE;
            }
            if (form.can(Pos.PREP) && form.can(Pos.DET)) {
                return Pos.PREP | Pos.DET;
            }
            if (form.can(Pos.DET)) {
                return form.can(Pos.ADJ) && !nextCan(i, Pos.NOMINAL | Pos.PROPER) ? Pos.ADJ : Pos.DET;
            }
            if (form.can(Pos.SUBJ)) {
                return subject(i, form);
            }
            if ((form.features(Pos.PREP) & Pos.OF) != 0 && isPartitive(i)) {
                return Pos.PREP | Pos.DET;
            }
            int closed = form.pos() & (Pos.PREP | Pos.REL | Pos.COORD | Pos.SUB | Pos.NEG | Pos.INVERTED | Pos.PRON);
            if (form.can(Pos.NEG | Pos.COORD) && form.can(Pos.NOUN) && determined(i)) {
                return Pos.NOUN;
            }
            if (closed != 0 && !form.can(Pos.VERB)) {
                return Integer.highestOneBit(closed & (Pos.PREP | Pos.REL)) != 0
                        ? closed & (Pos.PREP | Pos.REL)
                        : Integer.highestOneBit(closed);
            }
            return open(i, form);
        }

        /** "un grand pas", "le livre d'or": a determiner, and adjectives at most, or a preposition stand before. */
        private boolean determined(int i) {
            return before(i, Pos.DET | Pos.PREP) || before(i, Pos.ADJ) && i - 2 >= from && tokens.is(i - 2, Pos.DET);
        }

        private int unknown(int i) {
            char c = tokens.first(i);
            if (Character.isDigit(c)) {
                return Pos.NUM;
            }
            if (!Character.isLetter(c)) {
                return Pos.PUNCT;
            }
            return tokens.capitalised(i) ? Pos.PROPER : Pos.NOUN;
        }

        /** A word that may be an object pronoun: "le", "la", "les", "leur", "lui", "en", "nous". */
        private int clitic(int i, Form form) {
            if (form.can(Pos.SUB)) {
                return nextCan(i, Pos.SUBJ) ? Pos.SUB : Pos.CLITIC;
            }
            boolean verbNext = nextCan(i, Pos.FIN | Pos.INF | Pos.CLITIC)
                    || i + 1 < to && tokens.form(i + 1).only(Pos.PPR);
            Form next = i + 1 < to ? tokens.form(i + 1) : form;
            if (form.can(Pos.SUBJ) && !before(i, Pos.SUBJ) && verbNext && (needsVerb || agreesWith(form, next))) {
                return Pos.SUBJ;
            }
            if (form.can(Pos.PREP)) {
                return cliticNotPreposition(i, next) ? Pos.CLITIC : Pos.PREP;
            }
            boolean infinitive = nextCan(i, Pos.INF) && i > from && tokens.has(i - 1, Pos.FOR | Pos.OF | Pos.TO);
            if (form.can(Pos.PRON) && (before(i, Pos.PREP) && !infinitive || !verbNext)) {
                return Pos.PRON;
            }
            if (!form.can(Pos.DET)) {
                return Pos.CLITIC;
            }
            return disagrees(form, next) || cliticNotArticle(i, next) ? Pos.CLITIC : Pos.DET;
        }

        /** "nous espérons": the verb that follows is of this person and of no other. */
        private static boolean agreesWith(Form pronoun, Form verb) {
            int persons = Pos.FIRST | Pos.SECOND | Pos.THIRD;
            return verb.can(Pos.FIN) && (verb.features(Pos.FIN) & persons & ~pronoun.features(Pos.SUBJ)) == 0;
        }

        private boolean cliticNotPreposition(int i, Form next) {
            if (!next.can(Pos.FIN | Pos.INF) || next.can(Pos.DET | Pos.PREP | Pos.NUM)) {
                return false;
            }
            return verbLeft(i) || !next.can(Pos.NOMINAL | Pos.ADV | Pos.PROPER);
        }

        /** "si le Laos le finance": an article of another gender than the noun that might follow is a pronoun before a verb. */
        private boolean disagrees(Form article, Form next) {
            int both = Pos.MASCULINE | Pos.FEMININE;
            int noun = next.features(Pos.NOUN) & both;
            return needsVerb
                    && next.can(Pos.FIN)
                    && !next.can(Pos.ADJ | Pos.ADV | Pos.PROPER | Pos.PPA | Pos.DET | Pos.PREP | Pos.NUM)
                    && noun != 0
                    && (noun & article.features(Pos.DET)) == 0;
        }

        private boolean cliticNotArticle(int i, Form next) {
            if (i + 1 < to && tokens.capitalised(i + 1)) {
                return false;
            }
            boolean auxiliaryNext = next.can(Pos.FIN) && (next.features(Pos.FIN) & (Pos.AUX_HAVE | Pos.AUX_BE)) != 0;
            if (auxiliaryNext && !(next.can(Pos.NOUN) && before(i, Pos.PREP))) {
                return true;
            }
            if (next.only(Pos.PPR)) {
                return true;
            }
            if (next.can(Pos.INF)) {
                return !next.can(Pos.NOUN) || before(i, Pos.PREP);
            }
            if (next.can(Pos.CLITIC)) {
                boolean infinitive = before(i, Pos.PREP) && !next.can(Pos.DET) && nextCan(i + 1, Pos.INF);
                return infinitive || verbLeft(i) && !next.can(Pos.NOUN);
            }
            if (next.can(Pos.PPR) && (!next.can(Pos.NOMINAL) || gerundBefore(i))) {
                return true;
            }
            if (!next.can(Pos.FIN)) {
                return false;
            }
            return verbLeft(i)
                    || !next.can(Pos.NOMINAL | Pos.ADV | Pos.PROPER | Pos.PPA | Pos.DET | Pos.PREP | Pos.NUM);
        }

        private int subject(int i, Form form) {
            boolean verbNext = nextCan(i, Pos.FIN | Pos.CLITIC | Pos.NEG)
                    || (i + 1 < to && tokens.form(i + 1).can(Pos.ADV));
            return verbNext || !form.can(Pos.PRON) ? Pos.SUBJ : Pos.PRON;
        }

        /** Nouns, adjectives, adverbs and verbs. */
        private int open(int i, Form form) {
            int pos = form.pos();
            boolean auxiliaryForm = form.auxiliary();
            if (auxiliaryForm && (pos & Pos.PPR) != 0 && nextCan(i, Pos.PPA)) {
                return Pos.PPR;
            }
            if (auxiliaryForm && (pos & Pos.FIN) != 0 && before(i, Pos.QUE)) {
                return Pos.FIN;
            }
            if (auxiliary && (pos & Pos.PPA) != 0) {
                return Pos.PPA;
            }
            boolean nominal = before(i, Pos.DET | Pos.NUM | Pos.PREP);
            if ((pos & Pos.FIN) != 0 && finite(i, form, nominal)) {
                return Pos.FIN;
            }
            if ((pos & Pos.INF) != 0) {
                return before(i, Pos.DET) && (pos & Pos.NOUN) != 0 ? Pos.NOUN : Pos.INF;
            }
            if ((pos & Pos.PPR) != 0 && presentParticiple(i, form)) {
                return Pos.PPR;
            }
            return nominal(i, form, nominal);
        }

        private int nominal(int i, Form form, boolean nominal) {
            int pos = form.pos();
            if ((pos & Pos.NUM) != 0) {
                return Pos.NUM;
            }
            if (i == from && (pos & Pos.ADJ) != 0 && nextCan(i, Pos.QUE)) {
                return Pos.ADJ;
            }
            if ((pos & Pos.NOUN) != 0 && (pos & Pos.ADJ) != 0) {
                boolean behindNoun = before(i, Pos.NOUN | Pos.ADJ | Pos.PROPER);
                boolean nounNext =
                        nextCan(i, Pos.NOUN) && !nextCan(i, Pos.PREP | Pos.COORD | Pos.PUNCT | Pos.DET | Pos.ADV);
                return behindNoun || (nominal && nounNext)
                        ? Pos.ADJ
                        : nominal || !before(i, Pos.ADV | Pos.VERB) ? Pos.NOUN : Pos.ADJ;
            }
            boolean opens = before(i, Pos.PUNCT) || i == from && nextCan(i, Pos.QUE);
            if ((pos & Pos.NOUN) != 0 && (pos & Pos.PPA) != 0 && opens) {
                return Pos.PPA;
            }
            if ((pos & Pos.NOUN) != 0 && (pos & Pos.ADV) != 0) {
                return nominal ? Pos.NOUN : Pos.ADV;
            }
            for (int category : new int[] {
                Pos.PROPER, Pos.NOUN, Pos.ADJ, Pos.PPA, Pos.ADV, Pos.PRON, Pos.SUB, Pos.PREP, Pos.PPR, Pos.FIN
            }) {
                if ((pos & category) != 0) {
                    return category;
                }
            }
            return Integer.highestOneBit(pos);
        }

        private boolean finite(int i, Form form, boolean nominal) {
            int features = form.features(Pos.FIN);
            if (before(i, Pos.SUBJ)
                    || nextCan(i, Pos.INVERTED)
                    || negatedBefore(i)
                    || (before(i, Pos.CLITIC) && !form.can(Pos.INF))) {
                return true;
            }
            boolean carries = (features & (Pos.AUX_HAVE | Pos.AUX_BE)) != 0 && nextCan(i, Pos.PPA);
            if (carries && needsVerb && before(i, Pos.NOUN | Pos.PROPER | Pos.ADJ)) {
                return true;
            }
            if ((features & Pos.THIRD) == 0 || nominal) {
                return form.only(Pos.FIN) && !nominal;
            }
            if (form.only(Pos.FIN)) {
                return true;
            }
            if (before(i, Pos.REL)) {
                return true;
            }
            if (before(i, Pos.COORD | Pos.PUNCT) && i + 1 < to && isInfinitive(i + 1)) {
                return true;
            }
            if (form.can(Pos.NOMINAL) && !form.can(Pos.PPA)) {
                return finiteNotNominal(i, form, features);
            }
            return needsVerb
                    && before(i, Pos.NOUN | Pos.PROPER | Pos.ADJ | Pos.PRON | Pos.PUNCT)
                    && agrees(i, features)
                    && !form.can(Pos.ADV | Pos.PREP);
        }

        /** "dit vouloir", "fait savoir": an infinitive, though some are nouns behind an article. */
        private boolean isInfinitive(int i) {
            return tokens.form(i).can(Pos.INF) && !tokens.form(i).can(Pos.FIN | Pos.ADJ | Pos.PREP);
        }

        private boolean finiteNotNominal(int i, Form form, int features) {
            if (needsVerb && behindInserted(i)) {
                return !tokens.capitalised(i);
            }
            if (before(i, Pos.COORD | Pos.PUNCT)) {
                boolean object = i + 1 < to
                        && !tokens.capitalised(i + 1)
                        && tokens.form(i + 1).can(Pos.QUE | Pos.INF | Pos.CLITIC | Pos.DET)
                        && i > from
                        && !(tokens.form(i + 1).can(Pos.PREP));
                return object && !tokens.capitalised(i);
            }
            if (!before(i, Pos.NOUN | Pos.PROPER | Pos.ADJ | Pos.PRON | Pos.ADV | Pos.PUNCT | Pos.PPA) || !needsVerb) {
                return false;
            }
            boolean lacksNoun = before(i, Pos.ADJ) && i - 2 >= from && tokens.is(i - 2, Pos.DET | Pos.NUM);
            boolean adjective = form.can(Pos.ADJ) && before(i, Pos.NOUN) && adjectiveAgrees(i, form);
            if (lacksNoun || adjective && !lastChance(i)) {
                return false;
            }
            return agrees(i, features) && !tokens.capitalised(i);
        }

        /** "que cette histoire continue.": the sentence ends, and what "que" opened has no verb yet. */
        private boolean lastChance(int i) {
            boolean ends = i + 1 == to || i + 2 == to && tokens.isChar(i + 1, '.');
            return ends && subordinate;
        }

        /** "…, a-t-il dit, compte parmi …": a comma closed an inserted clause. */
        private boolean behindInserted(int i) {
            int at = i - 2;
            while (at > from && tokens.is(at, Pos.PPA | Pos.ADV)) {
                at--;
            }
            return i > from && tokens.isChar(i - 1, ',') && at > from && tokens.is(at, Pos.INVERTED);
        }

        private boolean agrees(int i, int verbFeatures) {
            int number = tokens.features(i - 1) & (Pos.SINGULAR | Pos.PLURAL);
            return number == 0
                    || (number & verbFeatures) != 0
                    || before(i, Pos.ADJ | Pos.PROPER)
                    || tokens.capitalised(i - 1);
        }

        private boolean adjectiveAgrees(int i, Form form) {
            int noun = tokens.features(i - 1);
            int adjective = form.features(Pos.ADJ);
            return (noun & adjective & (Pos.SINGULAR | Pos.PLURAL)) != 0
                    && (noun & adjective & (Pos.MASCULINE | Pos.FEMININE)) != 0;
        }

        /** "y voyant « un progrès »": a pronoun that is nothing else leans on a verb. */
        private boolean leaning(int i) {
            return i >= from && tokens.form(i).only(Pos.CLITIC);
        }

        private boolean presentParticiple(int i, Form form) {
            if (form.only(Pos.PPR)) {
                return true;
            }
            if (before(i, Pos.DET)) {
                return false;
            }
            if (before(i, Pos.PROPER) && i + 1 < to && tokens.form(i + 1).only(Pos.INF)) {
                return true;
            }
            boolean complement = nextCan(i, Pos.DET | Pos.QUE | Pos.PREP) || leaning(i - 1);
            return complement && (i == from || before(i, Pos.PUNCT | Pos.COORD | Pos.CLITIC) || gerundBefore(i));
        }
    }
}
