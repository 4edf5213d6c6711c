package org.entente.reader.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Quote;
import org.entente.reader.UnknownPredicate;
import org.entente.reader.UnknownPredicate.Gap;
import org.entente.reader.internal.frames.Frame;
import org.entente.reader.internal.lexicon.Form;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.syntax.VerbGroup;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The unknown predicates of a sentence, written down in the words of frames.tsv. */
final class Findings {
    private final CoverageRules rules;
    private final Sentence sentence;
    private final Tokens tokens;
    private final List<UnknownPredicate> all = new ArrayList<>();
    private @Nullable Quote whole;

    Findings(CoverageRules rules, Sentence sentence) {
        this.rules = rules;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
    }

    List<UnknownPredicate> all() {
        return all;
    }

    /** A verb alone. */
    void verb(VerbGroup verb, Item item, Place place) {
        add(rules.pattern(verb), gap(rules.plain(verb), place), item, item, place);
    }

    /** A verb with the noun, attribute or infinitive that belongs to it. */
    void completed(VerbGroup verb, Item item, Item complement, Place place) {
        CoverageRules.Uttering uttering = tokens.is(complement.head(), Pos.NOUN) ? rules.uttering(verb) : null;
        String first = uttering == null ? rules.pattern(verb) : "%" + uttering.verbs();
        String pattern = first + " " + word(complement);
        int key = tokens.form(complement.head()).key();
        add(pattern, gap(rules.completed(verb, key), place), item, complement, place);
    }

    /** The lemma; of a participle, whose lemma is its verb's, the word as it stands. */
    private String word(Item complement) {
        Form form = tokens.form(complement.head());
        boolean verb = complement.is(Item.Kind.VERB);
        return verb || rules.isNominal(form.key()) ? rules.lemma(form.key()) : form.text();
    }

    private static Gap gap(List<Frame> frames, Place place) {
        if (frames.isEmpty()) {
            return Gap.PREDICATE;
        }
        return frames.stream().anyMatch(place::isKnownTo) ? Gap.MATCH : Gap.FORM;
    }

    private void add(String pattern, Gap gap, Item first, Item last, Place place) {
        if (rules.isIdle(pattern, place)) {
            return;
        }
        Quote words = quote(first.from(), last.to());
        all.add(new UnknownPredicate(pattern, place.addressee(), place.form(rules), gap, words, sentence()));
    }

    private Quote sentence() {
        if (whole == null) {
            whole = quote(sentence.from(), sentence.to());
        }
        return whole;
    }

    private Quote quote(int from, int to) {
        return Quote.of(tokens.text(), tokens.start(from), tokens.end(to - 1));
    }
}
