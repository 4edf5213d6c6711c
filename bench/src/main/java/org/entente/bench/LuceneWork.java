package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.entente.model.Document;

/** Lucene's analyser for French, the floor for touching every word; counts the tokens, every one consumed. */
final class LuceneWork implements Work, AutoCloseable {
    private final FrenchAnalyzer analyzer = new FrenchAnalyzer();

    @Override
    public long on(Document document) {
        try (TokenStream tokens = analyzer.tokenStream("text", Corpus.textOf(document))) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            long found = 0;
            tokens.reset();
            while (tokens.incrementToken()) {
                found += term.length() > 0 ? 1 : 0;
            }
            tokens.end();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
