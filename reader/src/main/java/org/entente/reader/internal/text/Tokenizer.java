package org.entente.reader.internal.text;

import org.entente.reader.internal.lexicon.Lexicon;
import org.entente.reader.internal.lexicon.WordRules;

/**
 * Cuts a text into tokens, sentences and paragraphs. A line end ends a paragraph, a full stop ends a sentence where the next
 * word begins one and no quotation is open.
 */
public final class Tokenizer {
    /** A sentence that goes on longer is cut, so that a text without full stops costs no more than any other. */
    private static final int MOST_TOKENS = 400;
    /** A quotation that goes on longer was never closed. */
    private static final int LONGEST_QUOTATION = 250;

    /** Whether a character stands inside words, for those that nearly every word is written with. */
    private static final boolean[] WORD = new boolean[0x250];

    static {
        for (char c = 0; c < WORD.length; c++) {
            WORD[c] = writesWord(c);
        }
    }

    private final Lexicon lexicon;
    private final WordRules rules;

    public Tokenizer(Lexicon lexicon, WordRules rules) {
        this.lexicon = lexicon;
        this.rules = rules;
    }

    /** The tokens of {@code text} from offset {@code body} on. */
    public Tokens tokenize(String text, int body) {
        return new Run(text, body).run();
    }

    private static boolean writesWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private final class Run {
        private final char[] chars;
        private final Tokens tokens;
        private final LineJoiner lines;
        private int at;
        private int sentenceFrom;
        private int quoteFrom = -1;

        Run(String text, int body) {
            chars = text.toCharArray();
            tokens = new Tokens(text, chars);
            lines = new LineJoiner(text);
            at = body;
        }

        Tokens run() {
            while (at < chars.length) {
                char c = chars[at];
                if (c == '\n' || c == '\r' || c == '\u2029') {
                    if (!lines.goOn(tokens, sentenceFrom, at, quoteFrom)) {
                        endParagraph();
                    }
                    at++;
                } else if (isBlank(c)) {
                    at++;
                } else {
                    token(c);
                }
            }
            endParagraph();
            return tokens;
        }

        private static boolean isBlank(char c) {
            return c < 127
                    ? c <= ' '
                    : c == '\u00a0' || c == '\u202f' || Character.isWhitespace(c) || Character.isISOControl(c);
        }

        private void endParagraph() {
            tokens.endParagraph();
            sentenceFrom = tokens.size();
            quoteFrom = -1;
        }

        private void token(char c) {
            int from = at;
            if (Character.isDigit(c)) {
                number();
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                word();
            } else {
                at++;
                add(from, at);
                punctuation(c, from);
            }
            if (tokens.size() - sentenceFrom >= MOST_TOKENS) {
                endSentence();
            }
        }

        private void add(int from, int to) {
            boolean opens = to - from == 1 && (tokens.size() == sentenceFrom || !isWord(tokens.size() - 1));
            tokens.add(opens ? rules.opening(chars, from, to) : lexicon.form(chars, from, to), from, to);
        }

        private boolean isWord(int token) {
            return Character.isLetterOrDigit(tokens.first(token));
        }

        private void number() {
            int from = at;
            while (at < chars.length && (Character.isLetterOrDigit(chars[at]) || insideNumber())) {
                at++;
            }
            add(from, at);
        }

        private boolean insideNumber() {
            char c = chars[at];
            return (c == '.' || c == ',')
                    && at + 1 < chars.length
                    && Character.isDigit(chars[at + 1])
                    && Character.isDigit(chars[at - 1]);
        }

        private void word() {
            int from = at;
            boolean joined = false;
            while (at < chars.length) {
                if (!isWordChar(chars[at])) {
                    if (!joins(from)) {
                        break;
                    }
                    joined = true;
                }
                at++;
            }
            if (joined) {
                split(from, at);
            } else {
                add(from, at);
            }
        }

        private static boolean isWordChar(char c) {
            return c < WORD.length ? WORD[c] : writesWord(c);
        }

        /** A hyphen or apostrophe inside a word, or the full stop of an abbreviation of single letters. */
        private boolean joins(int from) {
            char c = chars[at];
            if (at + 1 >= chars.length || !isWordChar(chars[at + 1])) {
                boolean mark = (c == '\'' || c == '’') && at + 1 < chars.length;
                return mark && lexicon.form(chars, from, at + 1).known();
            }
            return c == '-' || c == '\'' || c == '’' || c == '\u2011';
        }

        /** Parts what writing joins: elided words ("l'accord") and pronouns hung on behind ("a-t-il"). */
        private void split(int from, int to) {
            int apostrophe = rules.elision(chars, from, to);
            if (apostrophe > from && !lexicon.form(chars, from, to).known()) {
                add(from, apostrophe);
                if (apostrophe < to) {
                    split(apostrophe, to);
                }
                return;
            }
            int hung = rules.hungPronoun(chars, from, to);
            if (hung > from) {
                add(from, hung);
                add(hung, to);
                return;
            }
            int part = rules.partOfTime(chars, from, to);
            if (part > 0) {
                add(from, part);
                add(part + 1, to);
                return;
            }
            int hyphen = Character.isUpperCase(chars[from])
                            && !lexicon.form(chars, from, to).known()
                    ? rules.statesJoined(chars, from, to)
                    : -1;
            if (hyphen > 0) {
                add(from, hyphen);
                add(hyphen, hyphen + 1);
                add(hyphen + 1, to);
                return;
            }
            add(from, to);
        }

        private void punctuation(char c, int from) {
            if (c == '«' || c == '“' || (c == '"' && opensQuote(from))) {
                quoteFrom = quoteFrom < 0 ? tokens.size() : quoteFrom;
            } else if (c == '»' || c == '”' || c == '"') {
                quoteFrom = -1;
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                fullStop(c);
            }
        }

        private boolean opensQuote(int from) {
            boolean spaceAfter = from + 1 >= chars.length || Character.isWhitespace(chars[from + 1]);
            return quoteFrom < 0 && !spaceAfter;
        }

        private void fullStop(char c) {
            boolean quoted = quoteFrom >= 0 && tokens.size() - quoteFrom < LONGEST_QUOTATION;
            if (quoted || (c == '.' && isAbbreviation()) || !sentenceBegins()) {
                return;
            }
            quoteFrom = -1;
            endSentence();
        }

        private boolean isAbbreviation() {
            int word = tokens.size() - 2;
            return word >= sentenceFrom
                    && tokens.end(word) == at - 1
                    && (rules.isAbbreviation(tokens.form(word).text())
                            || (tokens.end(word) - tokens.start(word) == 1 && tokens.capitalised(word)));
        }

        private boolean sentenceBegins() {
            int next = at;
            while (next < chars.length && (chars[next] == ' ' || chars[next] == '\u00a0' || chars[next] == '\u202f')) {
                next++;
            }
            if (next >= chars.length) {
                return true;
            }
            char c = chars[next];
            boolean glued = next == at;
            return glued
                    ? Character.isUpperCase(c) && at >= 2 && Character.isLowerCase(chars[at - 2])
                    : !Character.isLowerCase(c) && c != ',' && c != ';' && c != ')' && c != '.';
        }

        private void endSentence() {
            tokens.endSentence();
            sentenceFrom = tokens.size();
        }
    }
}
