package org.entente.reader.internal.assembly;

import java.util.List;
import java.util.Set;
import org.entente.model.Stage;
import org.entente.reader.internal.assembly.ActionSplitter.Action;
import org.entente.reader.internal.assembly.Debtors.Owed;
import org.entente.reader.internal.assembly.UndertakingBook.Term;
import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.Entity;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the noun tells of as signed, by whomever: "s'est achevée par la signature de trois accords", "le bail porte la signature de …". */
final class Signatures {
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Signings signings;
    private final Terms terms;
    private final UndertakingBook book;
    private final String signature;
    /** What is signed. */
    private final Set<String> signable;
    /** Verbs of showing a signature. */
    private final Set<String> bearing;
    /** Words before the noun behind which it tells of what has been done: "par", "avec", "cérémonie". */
    private final Set<String> telling;

    Signatures(Context context, Profile profile) {
        this.tokens = context.tokens();
        this.lexicon = context.lexicon();
        this.signings = new Signings(context, profile);
        this.terms = new Terms(context);
        this.book = new UndertakingBook(context);
        this.signature = profile.word("signature");
        this.signable = profile.words("signable");
        this.bearing = profile.words("bearing");
        this.telling = profile.words("signature-told");
    }

    void add(Scene scene) {
        List<Item> items = scene.sentence().items();
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).is(Item.Kind.NP) && is(items.get(i), signature)) {
                Item text = borne(scene, i);
                text = text == null ? told(scene, i) : text;
                if (text != null) {
                    row(scene, text);
                }
            }
        }
    }

    /** The text whose clause says that it bears the signature, or null. */
    private @Nullable Item borne(Scene scene, int k) {
        Item noun = scene.sentence().items().get(k);
        for (Clause c : scene.sentence().clauses()) {
            boolean object = c.deps().stream()
                    .anyMatch(d -> d.item() == noun && d.preposition().isEmpty());
            if (object
                    && bearing.contains(lexicon.lemma(c.verb().lemma()))
                    && !c.subjects().isEmpty()) {
                Item subject = c.subjects().getFirst();
                return signable.contains(lexicon.lemma(tokens.lemma(subject.head()))) ? subject : null;
            }
        }
        return null;
    }

    /** What stands behind "la signature de", where words before it tell that it was given. */
    private @Nullable Item told(Scene scene, int k) {
        List<Item> items = scene.sentence().items();
        boolean past = scene.sentence().clauses().stream()
                .anyMatch(c -> c.hasVerb()
                        && c.verb().token() < items.get(k).from()
                        && (c.verb().compound() || (c.verb().tenses() & Pos.IMPERFECT) != 0));
        boolean given =
                past && k + 2 < items.size() && (isTelling(items.get(k - 1)) || k > 1 && isTelling(items.get(k - 2)));
        Item text = given
                        && items.get(k + 1).is(Item.Kind.PREP)
                        && tokens.has(items.get(k + 1).from(), Pos.OF)
                ? items.get(k + 2)
                : null;
        return text != null && signs(scene.sentence(), text) ? text : null;
    }

    /** "trois accords", "sept des huit textes". */
    private boolean signs(Sentence sentence, Item text) {
        for (int i = text.from(); i < Math.min(text.from() + 5, sentence.to()); i++) {
            if (signable.contains(lexicon.lemma(tokens.lemma(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTelling(Item item) {
        return telling.contains(lexicon.lemma(tokens.lemma(item.from())))
                || item.is(Item.Kind.NP) && telling.contains(lexicon.lemma(tokens.lemma(item.head())));
    }

    private boolean is(Item item, String lemma) {
        return lexicon.lemma(tokens.lemma(item.head())).equals(lemma);
    }

    private void row(Scene scene, Item text) {
        int end = signings.end(text.to(), scene.sentence().to());
        List<Entity> both = book.has(text.from(), end) ? List.of() : signings.signers(scene);
        if (both.size() > 1) {
            Term term = new Term(null, terms.quantity(new Action(text.from(), end, null)));
            book.addTold(Stage.SIGNED, new Owed(both, both), text.from(), end, term);
        }
    }
}
