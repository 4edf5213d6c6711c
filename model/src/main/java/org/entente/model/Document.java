package org.entente.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text and what is known of where it comes from.
 *
 * @param id {@code sha256:} and the hash of the text in UTF-8, in hexadecimal
 * @param source the path or address as it was given
 * @param address where it was published, or null
 * @param language ISO 639-1: {@code fr}, {@code en}; null until it is known
 * @param published EDTF, or null where the document does not say
 * @param day the day that it reports from: {@code published}, else inferred by the reader; or null
 * @param side the state whose press or office it is, ISO 3166-1 alpha-2, or null
 * @param text the whole text that offsets count in; null once it is no longer carried along
 * @param body offset in {@code text} at which the prose begins, behind front matter; not part of the JSON
 */
public record Document(
        String id,
        String source,
        @Nullable String address,
        @Nullable String language,
        @Nullable String published,
        @Nullable String day,
        @Nullable String title,
        @Nullable String agency,
        @Nullable String side,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,
        @JsonIgnore int body) {

    /** A document of which nothing is known but its text. */
    public static Document ofText(String source, String text) {
        return new Document(idOf(text), source, null, null, null, null, null, null, null, text, 0);
    }

    /** The id of a document with this text. */
    public static String idOf(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The same without its text, as {@code entente read --json} prints it. */
    public Document withoutText() {
        return new Document(id, source, address, language, published, day, title, agency, side, null, body);
    }
}
