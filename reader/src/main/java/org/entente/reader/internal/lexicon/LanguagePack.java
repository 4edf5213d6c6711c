package org.entente.reader.internal.lexicon;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.reader.internal.lexicon.Phrase.LetterCase;
import org.entente.reader.internal.text.Tokenizer;
import org.entente.reader.internal.text.Tokens;

/**
 * All that the reader knows of a language: its dictionary and its lists. The only class that opens resources.
 */
public final class LanguagePack {
    private final String language;
    private final Lexicon lexicon;
    private final WordRules rules;
    private final Phrases phrases = new Phrases();
    private final Tokenizer tokenizer;

    private LanguagePack(String language) {
        this.language = language;
        lexicon = new Lexicon(language, new MorphDictionary(language));
        rules = new WordRules(language, lexicon);
        tokenizer = new Tokenizer(lexicon, rules);
        loadParties();
        loadWords();
    }

    /** Loads the pack of a language, ISO 639-1, from the class path. */
    public static LanguagePack load(String language) {
        return new LanguagePack(language);
    }

    private void loadParties() {
        for (Tsv.Line line : Tsv.read(language, "states.tsv")) {
            String code = line.get(0);
            each(line.get(1), "\\|", name -> add(PhraseKind.STATE, name, code, ""));
            each(line.get(2), "[|;]", form -> add(PhraseKind.DEMONYM, form, code, ""));
            each(line.get(3), "\\|", name -> add(PhraseKind.CAPITAL, name, code, ""));
            each(line.get(4), "\\|", name -> add(PhraseKind.PALACE, name, code, ""));
        }
        for (Tsv.Line line : Tsv.read(language, "organisations.tsv")) {
            String detail = line.get(2) + " " + line.get(3);
            add(PhraseKind.ORGANISATION, line.get(0), line.get(0), detail);
            each(line.get(1), "\\|", name -> add(PhraseKind.ORGANISATION, name, line.get(0), detail));
        }
        for (Tsv.Line line : Tsv.read(language, "titles.tsv")) {
            title(line.get(0), line.get(2));
            each(line.get(1), "\\|", form -> title(form, line.get(2)));
        }
        for (Tsv.Line line : Tsv.read(language, "epithets.tsv")) {
            add(PhraseKind.EPITHET, line.get(0), line.get(2), "");
            each(line.get(1), "\\|", form -> add(PhraseKind.EPITHET, form, line.get(2), ""));
        }
        list(
                "groups.tsv",
                (line, text) ->
                        add(line.get(1).equals("side") ? PhraseKind.SIDE : PhraseKind.GROUP, text, line.get(1), ""));
        list("honorifics.tsv", (line, text) -> add(PhraseKind.HONORIFIC, text, line.get(1), line.get(2)));
        list("places.tsv", (line, text) -> add(PhraseKind.PLACE, text, line.get(1), ""));
        list("namewords.tsv", (line, text) -> add(PhraseKind.NAMEWORD, text, text, ""));
    }

    /** "ex-" is a part of the word that it stands before. */
    private void title(String text, String kind) {
        add(PhraseKind.TITLE, text, kind, "");
        add(PhraseKind.TITLE, "ex-" + text, kind, "former");
    }

    private void loadWords() {
        for (Tsv.Line line : Tsv.read(language, "fields.tsv")) {
            add(PhraseKind.FIELD, line.get(1), line.get(0), "");
        }
        list("instruments.tsv", (line, text) -> add(PhraseKind.INSTRUMENT, text, line.get(1), ""));
        list(
                "numbers.tsv",
                (line, text) -> add(
                        line.get(2).equals("ordinal") ? PhraseKind.ORDINAL : PhraseKind.NUMBER,
                        text,
                        line.get(1),
                        line.get(2)));
        list("approximators.tsv", (line, text) -> add(PhraseKind.APPROXIMATOR, text, text, ""));
        list("currencies.tsv", (line, text) -> add(PhraseKind.CURRENCY, text, line.get(1), line.get(2)));
        list("months.tsv", (line, text) -> add(PhraseKind.MONTH, text, line.get(1), ""));
        list("weekdays.tsv", (line, text) -> add(PhraseKind.WEEKDAY, text, line.get(1), ""));
        list("multiwords.tsv", (line, text) -> add(PhraseKind.MULTIWORD, text, line.get(1), ""));
        list("joint.tsv", (line, text) -> add(PhraseKind.JOINT, text, text, ""));
        list("strengthen.tsv", (line, text) -> add(PhraseKind.STRENGTHEN, text, text, ""));
        list("content-nouns.tsv", (line, text) -> add(PhraseKind.CONTENT_NOUN, text, text, ""));
        list("encounter-nouns.tsv", (line, text) -> add(PhraseKind.ENCOUNTER, text, line.get(1), ""));
        list("cues.tsv", (line, text) -> add(PhraseKind.CUE, text, line.get(1), line.get(2)));
    }

    private void list(String file, BiConsumer<Tsv.Line, String> each) {
        for (Tsv.Line line : Tsv.read(language, file)) {
            each(line.get(0), "\\|", text -> each.accept(line, text));
        }
    }

    private static void each(String column, String separator, Consumer<String> use) {
        if (column.isEmpty() || column.equals("-")) {
            return;
        }
        for (String part : column.split(separator)) {
            if (!part.isBlank() && !part.strip().equals("-")) {
                use.accept(part.strip());
            }
        }
    }

    private void add(PhraseKind kind, String text, String value, String detail) {
        Tokens words = tokenizer.tokenize(text, 0);
        LetterCase letterCase = switch (kind) {
            case STATE, CAPITAL, PALACE, PLACE, ORGANISATION, HONORIFIC -> Phrase.caseOf(text);
            default -> LetterCase.ANY;
        };
        phrases.add(words, new Phrase(kind, text, value, detail, letterCase));
    }

    /** The lines of a list that another step parses, as columns. */
    public List<List<String>> lines(String file) {
        return Tsv.read(language, file).stream().map(Tsv.Line::columns).toList();
    }

    public String language() {
        return language;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    public Phrases phrases() {
        return phrases;
    }

    public Tokenizer tokenizer() {
        return tokenizer;
    }
}
