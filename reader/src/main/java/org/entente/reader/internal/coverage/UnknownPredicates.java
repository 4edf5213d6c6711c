package org.entente.reader.internal.coverage;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.UnknownPredicate;
import org.entente.reader.internal.assembly.DocumentReader;
import org.entente.reader.internal.frames.ContentForm.Type;
import org.entente.reader.internal.frames.Hit;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Clause.Dep;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Item.Kind;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.syntax.VerbGroup.VerbForm;
import org.entente.reader.internal.text.Tokens;

/** The predicates of one sentence that stand where a frame could match, and did not; {@link UnknownPredicate} says what counts. */
final class UnknownPredicates {
    private final CoverageRules rules;
    private final View view;
    private final Tokens tokens;
    /** What a frame made of the verb of a clause. */
    private final Map<Clause, Hit> hits = new IdentityHashMap<>();

    private final Places places;
    private final Quotations quotations;
    private final Complements complements;
    private final Findings findings;

    UnknownPredicates(CoverageRules rules, Sentence sentence, List<Hit> hits, DocumentReader.Actors actors) {
        this.rules = rules;
        this.tokens = sentence.tokens();
        this.view = new View(sentence, actors);
        this.places = new Places(rules, view);
        this.quotations = new Quotations(view);
        this.findings = new Findings(rules, sentence);
        this.complements = new Complements(rules, view, places, findings);
        for (Hit hit : hits) {
            if (hit.frame() != null) {
                this.hits.put(hit.clause(), hit);
            }
        }
    }

    List<UnknownPredicate> find() {
        for (Clause clause : view.sentence().clauses()) {
            Item verb = clause.verbItem();
            if (verb != null && counts(clause)) {
                look(clause, verb);
            }
        }
        return findings.all();
    }

    /** A finite verb, or a participle that cannot be an adverb ("maintenant"). */
    private boolean counts(Clause clause) {
        VerbForm form = clause.verb().form();
        return form == VerbForm.FINITE
                || form == VerbForm.PRESENT_PARTICIPLE
                        && !tokens.form(clause.verb().token()).can(Pos.ADV);
    }

    private void look(Clause clause, Item verb) {
        Hit hit = hits.get(clause);
        if (hit != null) {
            if (isGeneral(clause, hit) && speaks(clause)) {
                complements.noun(clause, verb);
            }
        } else if (quotations.reports(clause, verb)) {
            findings.verb(clause.verb(), verb, Place.QUOTATION);
        } else if (clause.verb().passive() && impersonal(clause)) {
            governed(clause, verb);
        } else if (speaks(clause)) {
            boolean told = !mayBeImpersonal(clause) && complements.attribute(clause, verb);
            if (!told && !complements.noun(clause, verb)) {
                governed(clause, verb);
            }
        }
    }

    private boolean speaks(Clause clause) {
        return View.isParty(view.actors().actor(clause));
    }

    /** "exprimer" with any object: the noun that would tell the act has no frame. */
    private boolean isGeneral(Clause clause, Hit hit) {
        return hit.frame() != null
                && !hit.frame().completed()
                && hit.form() == Type.NOUN
                && rules.uttering(clause.verb()) != null;
    }

    /** A subject pronoun that may stand for no party: "il a été convenu". */
    private boolean impersonal(Clause clause) {
        return clause.subjects().size() == 1
                && clause.subjects().getFirst().is(Kind.SUBJECT)
                && !tokens.has(clause.subjects().getFirst().from(), Pos.FEMININE | Pos.PLURAL | Pos.FIRST);
    }

    /** "il est possible de": of the copula with such a pronoun the attribute tells nothing of a party. */
    private boolean mayBeImpersonal(Clause clause) {
        return impersonal(clause) && !clause.verb().reflexive() && rules.takesAttribute(clause.verb());
    }

    private void governed(Clause clause, Item verb) {
        Place place = places.of(clause, verb);
        Item noun = place == null ? null : place.noun();
        if (place != null && noun != null) {
            if (rules.mayTake(clause.verb(), !tokens.is(noun.from(), Pos.DET))) {
                findings.completed(clause.verb(), verb, noun, place);
            }
        } else if (place != null) {
            findings.verb(clause.verb(), verb, place);
        } else if (quotations.introduces(clause, verb)) {
            findings.verb(clause.verb(), verb, Place.QUOTATION);
        } else if (rules.isCausative(clause.verb())) {
            causative(clause, verb);
        }
    }

    /** "a fait comprendre que": the infinitive belongs to the predicate. */
    private void causative(Clause clause, Item verb) {
        for (Dep dep : clause.deps()) {
            Clause inner = dep.clause();
            Item infinitive = inner == null ? null : inner.verbItem();
            if (inner != null
                    && infinitive != null
                    && dep.from() == verb.to()
                    && inner.verb().form() == VerbForm.INFINITIVE) {
                Place place = places.of(inner, infinitive);
                if (place != null && place.type() == Type.CLAUSE && place.noun() == null) {
                    findings.completed(clause.verb(), verb, infinitive, place);
                }
            }
        }
    }
}
