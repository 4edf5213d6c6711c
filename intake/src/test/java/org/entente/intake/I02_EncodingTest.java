package org.entente.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes become the text that their author meant, or nothing. */
class I02_EncodingTest {
    private static final String TEXT = """
            Réuni jeudi à Hanoï, le Comité s’est félicité des progrès « considérables » de la coopération.
            Où en est le projet ? Le ministre a été prié d’y répondre dès février, a précisé l’ambassadeur.
            """;

    @TempDir
    Path folder;

    private Path file(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.write(part);
        }
        return Files.write(folder.resolve("a.txt"), bytes.toByteArray());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @Test
    void utf_8() throws IOException {
        assertThat(Taken.document(file(TEXT.getBytes(UTF_8))).text()).isEqualTo(TEXT);
    }

    @Test
    void utf_8_with_its_mark_which_stays_in_the_text_that_offsets_count_in() throws IOException {
        assertThat(Taken.document(file(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(UTF_8)))
                        .text())
                .isEqualTo("\uFEFF" + TEXT);
    }

    @Test
    void utf_16_with_its_mark() throws IOException {
        assertThat(Taken.document(file(bytes(0xFF, 0xFE), TEXT.getBytes(UTF_16LE)))
                        .text())
                .isEqualTo(TEXT);
        assertThat(Taken.document(file(bytes(0xFE, 0xFF), TEXT.getBytes(UTF_16BE)))
                        .text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "ISO-8859-1"})
    void encodings_of_one_byte_a_character(String charset) throws IOException {
        String text = TEXT.replace('’', '\'');
        assertThat(Taken.document(file(text.getBytes(Charset.forName(charset)))).text())
                .isEqualTo(text);
    }

    @Test
    void curly_quotes_of_windows() throws IOException {
        assertThat(Taken.document(file(TEXT.getBytes(Charset.forName("windows-1252"))))
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void line_ends_stay_as_they_are() throws IOException {
        String text = TEXT.replace("\n", "\r\n");
        assertThat(Taken.document(file(text.getBytes(UTF_8))).text()).isEqualTo(text);
    }

    @Test
    void utf_8_with_a_broken_byte_is_refused_with_its_place() throws IOException {
        Refusal refusal = Taken.refusal(file(TEXT.getBytes(UTF_8), bytes(0xC3, '!'), TEXT.getBytes(UTF_8)));
        assertThat(Taken.english(refusal))
                .endsWith("is UTF-8 only up to line 3, where byte " + TEXT.getBytes(UTF_8).length
                        + " breaks it; save it again as UTF-8");
    }

    @Test
    void utf_16_that_ends_in_the_middle_of_a_character_is_refused() throws IOException {
        Refusal refusal = Taken.refusal(file(bytes(0xFF, 0xFE), TEXT.getBytes(UTF_16LE), bytes('a')));
        assertThat(refusal.problem()).isEqualTo(Problem.BROKEN_ENCODING);
    }

    @Test
    void bytes_in_no_known_encoding_are_refused() throws IOException {
        byte[] koi =
                "Министр принял посла и предложил ускорить строительство порта".getBytes(Charset.forName("KOI8-R"));
        assertThat(Taken.refusal(file(koi)).problem()).isIn(Problem.UNKNOWN_ENCODING, Problem.UNKNOWN_LANGUAGE);
    }
}
