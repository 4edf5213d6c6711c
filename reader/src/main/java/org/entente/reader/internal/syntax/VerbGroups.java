package org.entente.reader.internal.syntax;

import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.VerbGroup.VerbForm;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Gathers a verb group from the token at which it begins. */
final class VerbGroups {
    private static final int LONGEST_INSERTION = 16;
    private static final int INSIDE = Pos.ADV | Pos.NEG | Pos.INVERTED;

    private final Tokens tokens;
    private final int to;
    /** Lemmas of verbs that build their compound tenses with "be" without being passive. */
    private final MotionVerbs motion;

    private final ParticipleObjects objects;

    VerbGroups(Tokens tokens, int to, MotionVerbs motion, Predicates predicates) {
        this.objects = new ParticipleObjects(tokens, to, predicates);
        this.tokens = tokens;
        this.to = to;
        this.motion = motion;
    }

    /** Whether a verb group can begin here: a verb, or its negation or leaning pronouns before it. */
    static boolean begins(Tokens tokens, int at, int to) {
        int i = at;
        while (i < to && tokens.is(i, Pos.NEG | Pos.CLITIC)) {
            i++;
        }
        return i < to && (tokens.is(i, Pos.FIN | Pos.INF | Pos.PPR));
    }

    @Nullable
    Item read(int from) {
        int i = from;
        boolean reflexive = false;
        boolean negated = false;
        int accusative = -1;
        int dative = -1;
        while (i < to && tokens.is(i, Pos.NEG | Pos.CLITIC | Pos.ADV)) {
            negated |= tokens.is(i, Pos.NEG);
            if (tokens.is(i, Pos.CLITIC)) {
                boolean itself = isReflexive(i, from);
                reflexive |= itself;
                accusative = tokens.has(i, Pos.ACCUSATIVE) && !itself ? i : accusative;
                dative = tokens.has(i, Pos.DATIVE) && !itself ? i : dative;
            }
            i++;
        }
        if (i >= to) {
            return null;
        }
        return finish(from, i, reflexive, negated, accusative, dative);
    }

    /** "se"; and "me", "nous" behind a subject of the same person ("nous nous félicitons", not "il nous félicite"). */
    private boolean isReflexive(int clitic, int from) {
        if (!tokens.has(clitic, Pos.REFLEXIVE)) {
            return false;
        }
        int persons = Pos.FIRST | Pos.SECOND;
        int person = tokens.features(clitic) & persons;
        boolean subject = from > 0 && tokens.is(from - 1, Pos.SUBJ);
        return person == 0 || subject && (tokens.features(from - 1) & person) != 0;
    }

    private Item finish(int from, int first, boolean reflexive, boolean negated, int accusative, int dative) {
        int verb = first;
        int end = first + 1;
        int inverted = -1;
        int participles = 0;
        boolean aux = tokens.has(first, Pos.AUX_HAVE | Pos.AUX_BE);
        boolean be = tokens.has(first, Pos.AUX_BE);
        boolean passiveParticiple = false;
        boolean neg = negated;
        for (int i = first + 1; i < to; i++) {
            if (aux && tokens.is(i, Pos.PPA) && participles < 2) {
                participles++;
                passiveParticiple |= tokens.has(i, Pos.AUX_BE);
                aux = tokens.has(i, Pos.AUX_BE | Pos.AUX_HAVE);
                verb = i;
                end = i + 1;
            } else if (tokens.is(i, Pos.INVERTED)) {
                inverted = i;
                end = i + 1;
            } else if (tokens.is(i, INSIDE)) {
                neg |= tokens.is(i, Pos.NEG);
                end = tokens.is(i, Pos.NEG) ? i + 1 : end;
            } else if (aux && participles == 0 && tokens.isChar(i, ',') && behindInsertion(i) > 0) {
                i = behindInsertion(i) - 1;
            } else if (aux && participles == 0 && isEmphatic(i)) {
                end = i + 1;
            } else if (aux && participles == 0 && (reflexive || !be) && behindPhrase(i) > 0) {
                i = behindPhrase(i) - 1;
            } else if (!(aux && isAside(i) && participleAhead(i + 1))) {
                break;
            }
        }
        boolean compound = participles > 0;
        boolean passive = compound
                && !reflexive
                && (passiveParticiple && verb > first
                        ? participles == 2
                        : be && participles == 1 && !motion.has(tokens.lemma(verb)));
        VerbGroup group = new VerbGroup(
                tokens.lemma(verb),
                verb,
                formOf(first),
                tokens.features(first) & Pos.TENSES,
                compound,
                passive,
                reflexive,
                neg,
                (tokens.features(first) & (Pos.SINGULAR | Pos.PLURAL)) == Pos.PLURAL,
                compound ? first : -1,
                accusative,
                dative,
                inverted);
        return new Item(Item.Kind.VERB, from, end, verb, group, null);
    }

    /** "s'est lui aussi réjoui": a stressed pronoun and its adverb before the participle. */
    private boolean isEmphatic(int i) {
        int next = i + 1;
        while (next < to && tokens.form(next).can(Pos.ADV) && !tokens.form(next).can(Pos.PPA)) {
            next++;
        }
        boolean stressed = next > i + 1 && next < to && tokens.is(i, Pos.PRON) && tokens.has(i, Pos.THIRD);
        return stressed && asParticiple(next);
    }

    private boolean asParticiple(int token) {
        boolean participle =
                tokens.form(token).can(Pos.PPA) && !tokens.is(token, Pos.DET | Pos.PREP | Pos.FIN | Pos.NOUN);
        if (participle) {
            tokens.setCategory(token, Pos.PPA);
            tokens.setReading(
                    token, tokens.form(token).lemma(Pos.PPA), tokens.form(token).features(Pos.PPA));
        }
        return participle;
    }

    /** "a, au nom de son pays, remercié": the participle behind what two commas enclose, or -1. */
    private int behindInsertion(int comma) {
        int from = comma + 1;
        for (int i = from; i < to && i < from + LONGEST_INSERTION; i++) {
            if (tokens.is(i, Pos.VERB | Pos.QUE | Pos.REL)) {
                return -1;
            }
            if (tokens.isChar(i, ',')) {
                int next = i + 1;
                while (next < to && tokens.is(next, Pos.ADV)) {
                    next++;
                }
                return next < to && asParticiple(next) ? next : -1;
            }
        }
        return -1;
    }

    /** "a d'une seule voix salué le plan": the participle with its object behind a preposition and its nouns, or -1. */
    private int behindPhrase(int preposition) {
        if (!tokens.is(preposition, Pos.PREP)) {
            return -1;
        }
        boolean aims = tokens.has(preposition, Pos.FOR);
        for (int i = preposition + 1; i < to && i < preposition + LONGEST_INSERTION; i++) {
            boolean ends = tokens.is(i, Pos.FIN | Pos.INF | Pos.PPR | Pos.QUE | Pos.REL | Pos.COORD | Pos.PUNCT);
            if (ends) {
                return -1;
            }
            boolean verb = i > preposition + 1 && objects.agreesWithNothing(i) && objects.governs(i, !aims);
            if (verb && asParticiple(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "a, notamment, rencontré": only adverbs and their commas stand before the participle. */
    private boolean participleAhead(int from) {
        for (int i = from; i < to && i < from + 5; i++) {
            if (tokens.is(i, Pos.PPA)) {
                return true;
            }
            if (!tokens.is(i, Pos.ADV | Pos.PRON) && !tokens.isChar(i, ',')) {
                return false;
            }
        }
        return false;
    }

    /** A mark or a stressed pronoun between auxiliary and participle: "a, lui, rappelé". */
    private boolean isAside(int token) {
        return isQuote(token) || tokens.isChar(token, ',') || tokens.is(token, Pos.PRON);
    }

    private boolean isQuote(int token) {
        char c = tokens.first(token);
        return c == '"' || c == '«' || c == '“';
    }

    private VerbForm formOf(int token) {
        return tokens.is(token, Pos.FIN)
                ? VerbForm.FINITE
                : tokens.is(token, Pos.INF)
                        ? VerbForm.INFINITIVE
                        : tokens.is(token, Pos.PPR) ? VerbForm.PRESENT_PARTICIPLE : VerbForm.PAST_PARTICIPLE;
    }
}
