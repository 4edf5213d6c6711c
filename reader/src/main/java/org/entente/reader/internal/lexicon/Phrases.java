package org.entente.reader.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.reader.internal.lexicon.Phrase.LetterCase;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * All list phrases in one trie over lemma keys, so that one pass over the tokens finds every one, in any inflection.
 * Definite articles inside a phrase do not count.
 */
public final class Phrases {
    private static final class Node {
        int[] keys = {};
        Node[] children = {};
        final List<Phrase> ends = new ArrayList<>(0);

        @Nullable
        Node child(int key) {
            for (int i = 0; i < keys.length; i++) {
                if (keys[i] == key) {
                    return children[i];
                }
            }
            return null;
        }

        Node childOrNew(int key) {
            Node child = child(key);
            if (child == null) {
                child = new Node();
                keys = Arrays.copyOf(keys, keys.length + 1);
                children = Arrays.copyOf(children, children.length + 1);
                keys[keys.length - 1] = key;
                children[children.length - 1] = child;
            }
            return child;
        }
    }

    private @Nullable Node[] roots = new @Nullable Node[1 << 12];

    void add(Tokens words, Phrase phrase) {
        Node node = null;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && isArticle(words.form(i))) {
                continue;
            }
            int key = words.form(i).key();
            node = node == null ? root(key) : node.childOrNew(key);
        }
        if (node == null) {
            throw new IllegalStateException("an empty phrase in the list of " + phrase.kind());
        }
        boolean has = node.ends.stream()
                .anyMatch(p -> p.kind() == phrase.kind()
                        && p.value().equals(phrase.value())
                        && p.detail().equals(phrase.detail()));
        if (!has || phrase.letterCase() != LetterCase.ANY) {
            node.ends.add(phrase);
        }
    }

    private Node root(int key) {
        if (key >= roots.length) {
            roots = Arrays.copyOf(roots, Math.max(key + 1, roots.length * 2));
        }
        Node root = roots[key];
        if (root == null) {
            root = new Node();
            roots[key] = root;
        }
        return root;
    }

    private static boolean isArticle(Form form) {
        return form.can(Pos.DET) && form.only(Pos.DET | Pos.CLITIC) && (form.features(Pos.DET) & Pos.DEFINITE) != 0;
    }

    /** Finds every phrase that begins and ends between two tokens and writes it to the tokens. */
    public void annotate(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int key = tokens.form(i).key();
            Node node = key < roots.length ? roots[key] : null;
            if (node != null) {
                walk(tokens, i, to, node);
            }
        }
    }

    private static void walk(Tokens tokens, int start, int to, Node root) {
        @Nullable PhraseMatch found = null;
        Node node = root;
        int i = start;
        while (true) {
            for (Phrase phrase : node.ends) {
                if (written(tokens, start, phrase)) {
                    found = new PhraseMatch(phrase, start, i + 1, found);
                }
            }
            i++;
            while (i < to && node.keys.length > 0 && isArticle(tokens.form(i))) {
                i++;
            }
            Node next = i < to ? node.child(tokens.form(i).key()) : null;
            if (next == null) {
                break;
            }
            node = next;
        }
        if (found != null) {
            tokens.setMatches(start, found);
        }
    }

    /** A name must stand in the text as the list writes it: "Viennent" is not Vienna, though the two share a lemma. */
    private static boolean written(Tokens tokens, int token, Phrase phrase) {
        return switch (phrase.letterCase()) {
            case ANY -> true;
            case CAPITAL ->
                tokens.capitalised(token) && startsAlike(tokens.form(token).text(), phrase.text());
            case ALL_CAPS ->
                tokens.capitalised(token) && (tokens.end(token) - tokens.start(token) == 1 || tokens.allCaps(token));
        };
    }

    private static boolean startsAlike(String form, String phrase) {
        int length = Math.min(form.length(), phrase.length());
        for (int i = 0; i < length; i++) {
            if (form.charAt(i) != Lexicon.fold(phrase.charAt(i))) {
                return false;
            }
        }
        return form.length() <= phrase.length();
    }
}
