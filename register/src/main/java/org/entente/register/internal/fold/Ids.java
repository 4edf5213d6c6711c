package org.entente.register.internal.fold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.entente.model.Evidence;

/**
 * Ids of rows across documents. They come from the document's hash and the place of the words, so that they are the same
 * in every register, in whatever order it was filled, and stay when another version of the reader numbers its rows otherwise.
 */
final class Ids {
    private static final int BYTES = 6;

    private final Map<String, Integer> used = new HashMap<>();
    private final MessageDigest digest;

    Ids() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * An id for a row; another one each time, where several rows are alike.
     *
     * @param kind one letter
     * @param detail what tells rows apart that rest on the same words, for example the stage
     */
    String of(char kind, String document, Evidence words, String detail) {
        String key = kind + document + '#' + words.start() + '-' + words.end() + ' ' + detail;
        int count = used.merge(key, 1, Integer::sum);
        byte[] hash = digest.digest((key + (count == 1 ? "" : " " + count)).getBytes(StandardCharsets.UTF_8));
        return kind + HexFormat.of().formatHex(hash, 0, BYTES);
    }
}
