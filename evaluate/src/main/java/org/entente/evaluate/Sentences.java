package org.entente.evaluate;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Evidence;
import org.jspecify.annotations.Nullable;

/** The sentences of a text, to show a row in. Cut simply, for the eye: nothing is scored by them. */
final class Sentences {
    private record Span(int start, int end) {}

    private final String text;
    private final List<Span> spans = new ArrayList<>();

    Sentences(@Nullable String text) {
        this.text = text == null ? "" : text;
        int start = 0;
        while (start < this.text.length()) {
            int newline = this.text.indexOf('\n', start);
            int end = newline < 0 ? this.text.length() : newline + 1;
            cut(start, end);
            start = end;
        }
    }

    private void cut(int start, int end) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text.substring(start, end));
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            spans.add(new Span(start + from, start + to));
            from = to;
        }
    }

    /** The sentence, or sentences, in which the evidence lies; where it lies outside the text, its own words. */
    String of(Evidence evidence) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (Span span : spans) {
            if (span.start < evidence.end() && evidence.start() < span.end) {
                from = Math.min(from, span.start);
                to = Math.max(to, span.end);
            }
        }
        return to < 0 || evidence.end() > text.length()
                ? evidence.text()
                : text.substring(from, to).strip();
    }

    /** The first sentence that has the words to the letter, else the first that has most of them; null where none has any. */
    @Nullable
    String nearest(String words) {
        int exact = text.indexOf(words);
        if (exact >= 0 && !words.isEmpty()) {
            return of(Evidence.of(text, exact, exact + words.length()));
        }
        Map<String, Integer> wanted = Words.content(words);
        String best = null;
        int most = 0;
        for (Span span : spans) {
            String sentence = text.substring(span.start, span.end);
            int shared = Words.shared(wanted, Words.content(sentence));
            if (shared > most) {
                most = shared;
                best = sentence.strip();
            }
        }
        return best;
    }
}
