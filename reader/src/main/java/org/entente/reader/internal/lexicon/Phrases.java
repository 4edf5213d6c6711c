package org.entente.reader.internal.lexicon;

import java.util.Arrays;
import org.entente.reader.internal.lexicon.Phrase.LetterCase;
import org.entente.reader.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * All list phrases in one trie over lemma keys, so that one pass over the tokens finds every one, in any inflection.
 * Definite articles inside a phrase do not count.
 */
public final class Phrases {
    /** A node with more children is searched by halving. */
    private static final int MANY = 6;

    private static final class Node {
        /** In their order. */
        int[] keys = {};

        Node[] children = {};
        Phrase[] ends = {};

        @Nullable
        Node child(int key) {
            if (keys.length > MANY) {
                int at = Arrays.binarySearch(keys, key);
                return at < 0 ? null : children[at];
            }
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
                int at = -1 - Arrays.binarySearch(keys, key);
                keys = Arrays.copyOf(keys, keys.length + 1);
                children = Arrays.copyOf(children, children.length + 1);
                System.arraycopy(keys, at, keys, at + 1, keys.length - 1 - at);
                System.arraycopy(children, at, children, at + 1, keys.length - 1 - at);
                keys[at] = key;
                children[at] = child;
            }
            return child;
        }
    }

    private @Nullable Node[] roots = new @Nullable Node[1 << 12];

    void add(Tokens words, Phrase phrase) {
        Node node = null;
        for (int i = 0; i < words.size(); i++) {
            if (i > 0 && words.form(i).article()) {
                continue;
            }
            int key = words.form(i).key();
            node = node == null ? root(key) : node.childOrNew(key);
        }
        if (node == null) {
            throw new IllegalStateException("an empty phrase in the list of " + phrase.kind());
        }
        boolean has = Arrays.stream(node.ends)
                .anyMatch(p -> p.kind() == phrase.kind()
                        && p.value().equals(phrase.value())
                        && p.detail().equals(phrase.detail()));
        if (!has || phrase.letterCase() != LetterCase.ANY) {
            node.ends = Arrays.copyOf(node.ends, node.ends.length + 1);
            node.ends[node.ends.length - 1] = phrase;
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
            if (node.keys.length == 0) {
                break;
            }
            i++;
            while (i < to && tokens.form(i).article()) {
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
