package org.entente.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.reader.internal.frames.FrameSet;
import org.entente.reader.internal.lexicon.LanguagePack;
import org.entente.reader.internal.lexicon.Pos;
import org.entente.reader.internal.parties.MentionFinder;
import org.entente.reader.internal.syntax.Chunker;
import org.entente.reader.internal.syntax.Clause;
import org.entente.reader.internal.syntax.ClauseBuilder;
import org.entente.reader.internal.syntax.Item;
import org.entente.reader.internal.syntax.MotionVerbs;
import org.entente.reader.internal.syntax.Sentence;
import org.entente.reader.internal.syntax.Tagger;
import org.entente.reader.internal.text.Tokens;

/** What the first steps make of French text, in a notation for tests: one string a token, group or clause. */
final class Parse {
    private static final LanguagePack PACK = LanguagePack.load("fr");
    private static final FrameSet FRAMES = new FrameSet(PACK);

    private Parse() {}

    static Tokens tokens(String text) {
        Tokens tokens = PACK.tokenizer().tokenize(text, 0);
        for (int s = 0; s < tokens.sentences(); s++) {
            PACK.phrases().annotate(tokens, tokens.from(s), tokens.to(s));
            new Tagger().tag(tokens, tokens.from(s), tokens.to(s));
        }
        return tokens;
    }

    /** "l'|accord". */
    static String words(String text) {
        Tokens tokens = PACK.tokenizer().tokenize(text, 0);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            out.add(tokens.word(i));
        }
        return String.join("|", out);
    }

    static List<String> sentences(String text) {
        Tokens tokens = PACK.tokenizer().tokenize(text, 0);
        List<String> out = new ArrayList<>();
        for (int s = 0; s < tokens.sentences(); s++) {
            out.add(tokens.span(tokens.from(s), tokens.to(s)));
        }
        return out;
    }

    /** "la/DET porte/NOUN"; marks bear no category. */
    static String tags(String text) {
        Tokens tokens = tokens(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String names = Pos.names(tokens.category(i));
            out.append(out.isEmpty() ? "" : " ").append(tokens.word(i));
            out.append(names.isEmpty() ? "" : "/" + names);
        }
        return out.toString();
    }

    private static Sentence sentence(String text) {
        Tokens tokens = tokens(text);
        int to = tokens.to(0);
        List<Item> items = new Chunker(new MotionVerbs(PACK), FRAMES)
                .chunk(tokens, 0, to, new MentionFinder().find(tokens, 0, to));
        return new ClauseBuilder(FRAMES, PACK.lexicon()).build(tokens, 0, items);
    }

    /** "np[le ministre] verb[a dit]". */
    static String groups(String text) {
        Sentence sentence = sentence(text);
        StringBuilder out = new StringBuilder();
        for (Item item : sentence.items()) {
            out.append(out.isEmpty() ? "" : " ").append(item.kind().name().toLowerCase(Locale.ROOT));
            out.append('[')
                    .append(sentence.tokens().span(item.from(), item.to()))
                    .append(']');
        }
        return out.toString();
    }

    /** Type, verb, and behind "by" the subject: "main recevoir by le ministre"; "shared" is that of the clause before. */
    static List<String> clauses(String text) {
        Sentence sentence = sentence(text);
        return sentence.clauses().stream().map(c -> clause(sentence, c)).toList();
    }

    private static String clause(Sentence sentence, Clause c) {
        String subject = String.join(
                " + ",
                c.subjects().stream()
                        .map(i -> sentence.tokens().span(i.from(), i.to()))
                        .toList());
        String shared = c.coordinatedWith() == null ? "" : "shared";
        String by = subject.isEmpty() ? shared : subject;
        return c.type().name().toLowerCase(Locale.ROOT)
                + (c.verb().reflexive() ? " se " : " ")
                + PACK.lexicon().lemma(c.verb().lemma())
                + (c.verb().passive() ? " passive" : "")
                + (c.verb().negated() ? " not" : "")
                + (by.isEmpty() ? "" : " by " + by);
    }
}
