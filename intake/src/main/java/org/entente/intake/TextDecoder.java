package org.entente.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes of a text file to characters: what a byte order mark says, else UTF-8, else what ICU4J's detector finds. A file that
 * bears the marks of one encoding and breaks it is refused rather than read with holes.
 */
final class TextDecoder {
    /** Encodings of one byte a character that Western press was ever written in; others would be a guess. */
    private static final Set<String> TRUSTED =
            Set.of("ISO-8859-1", "windows-1252", "ISO-8859-15", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    /** Below this confidence (of 100) the detector's answer is no better than chance. */
    private static final int LEAST_CONFIDENCE = 20;
    /** The detector needs no more than this many bytes. */
    private static final int SAMPLE = 64_000;
    /** A file is broken UTF-8, and no other encoding, where fewer than one in so many of its non-ASCII bytes is wrong. */
    private static final int FEW = 10;

    String decode(byte[] bytes) throws RejectedException {
        if (starts(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        int control = firstControl(bytes);
        if (control >= 0) {
            return detected(bytes, true).orElseThrow(() -> new RejectedException(Problem.BINARY, control));
        }
        return narrow(bytes);
    }

    /** UTF-8, or one of the encodings of one byte a character. */
    private static String narrow(byte[] bytes) throws RejectedException {
        try {
            return strictly(bytes, 0, StandardCharsets.UTF_8);
        } catch (RejectedException e) {
            if (starts(bytes, 0xEF, 0xBB, 0xBF) || mostlyUtf8(bytes)) {
                throw e;
            }
            return detected(bytes, false).orElseThrow(() -> new RejectedException(Problem.UNKNOWN_ENCODING));
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String strictly(byte[] bytes, int from, Charset charset) throws RejectedException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return charset.newDecoder().decode(in).toString();
        } catch (CharacterCodingException e) {
            throw broken(bytes, from, charset);
        }
    }

    /** Says at which byte the encoding breaks. */
    private static RejectedException broken(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        int line = 1;
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
            line += (int) out.flip().chars().filter(c -> c == '\n').count();
        }
        return new RejectedException(Problem.BROKEN_ENCODING, charset.name(), line, in.position());
    }

    /** Whether wrong bytes are so rare that this must have been UTF-8 once. */
    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long wrong = text.chars().filter(c -> c == 0xFFFD).count();
        long beyondAscii = text.chars().filter(c -> c > 127).count();
        return wrong * FEW < beyondAscii;
    }

    /** @param wide whether each character has two bytes or four */
    private static Optional<String> detected(byte[] bytes, boolean wide) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes);
        return Arrays.stream(detector.detectAll())
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE)
                .filter(match -> TRUSTED.contains(match.getName())
                        && wide == match.getName().startsWith("UTF-"))
                .flatMap(match -> whole(bytes, charsetOf(match)).stream())
                .findFirst();
    }

    private static Optional<String> whole(byte[] bytes, Charset charset) {
        try {
            String text = strictly(bytes, 0, charset);
            return text.chars().noneMatch(TextDecoder::isControl) ? Optional.of(text) : Optional.empty();
        } catch (RejectedException e) {
            return Optional.empty();
        }
    }

    /** What calls itself ISO-8859-1 is read as windows-1252, which only adds quotes and dashes (WHATWG Encoding, 4.2). */
    private static Charset charsetOf(CharsetMatch match) {
        return Charset.forName(match.getName().equals("ISO-8859-1") ? "windows-1252" : match.getName());
    }

    /** Offset of the first byte that no text holds, or -1. */
    private static int firstControl(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0 && isControl(bytes[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Controls other than tab, line and page ends, escape, and the end mark of old systems. */
    private static boolean isControl(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A && c != 0x1B;
    }
}
