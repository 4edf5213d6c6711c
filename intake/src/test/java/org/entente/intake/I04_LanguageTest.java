package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a text is in, and what happens to those that cannot be read. */
class I04_LanguageTest {
    private final LanguageDetector detector = new LanguageDetector();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Le ministre a reçu l'ambassadeur et lui a demandé de hâter les travaux du port de la capitale.
                    en | The minister received the ambassador and asked him to speed up the work on the port of the capital.
                    es | El ministro recibió al embajador y le pidió que acelerara las obras del puerto de la capital.
                    pt | O ministro recebeu o embaixador e pediu-lhe que não atrasasse mais as obras do porto da capital.
                    it | Il ministro ha ricevuto l'ambasciatore e gli ha chiesto di accelerare i lavori del porto della capitale.
                    de | Der Minister hat den Botschafter empfangen und ihn gebeten, die Arbeiten am Hafen zu beschleunigen.
                    nl | De minister heeft de ambassadeur ontvangen en hem gevraagd het werk aan de haven niet te vertragen.
                    vi | Bộ trưởng đã tiếp đại sứ và đề nghị đẩy nhanh việc xây dựng cảng của thủ đô trong năm nay.
                    ru | Министр принял посла и попросил его ускорить работы в порту столицы.
                    ja | 大臣は大使と会談し、首都の港の工事を急ぐよう求めた。
                    zh | 部长会见了大使，要求加快首都港口的工程。
                    ko | 장관은 대사를 접견하고 수도 항구 공사를 서둘러 달라고 요청했다.
                    ar | استقبل الوزير السفير وطلب منه تسريع أعمال الميناء في العاصمة
                    """)
    void a_sentence_tells_its_language(String language, String sentence) {
        assertThat(detector.detect(sentence, 0)).contains(language);
    }

    @Test
    void names_and_numbers_tell_none() {
        assertThat(detector.detect("Tokyo 12 Hanoi 15 Osaka 17 Kyoto 20 Nagoya 22", 0))
                .isEmpty();
    }

    @Test
    void accents_typed_apart_tell_the_same() {
        String apart = java.text.Normalizer.normalize(
                "Bộ trưởng đã tiếp đại sứ và đề nghị đẩy nhanh việc xây dựng cảng của thủ đô trong năm nay.",
                java.text.Normalizer.Form.NFD);
        assertThat(detector.detect(apart, 0)).contains("vi");
    }

    @Test
    void a_language_without_a_pack_is_named_and_set_aside() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"),
                "El ministro recibió al embajador y le pidió que acelerara las obras del puerto.");
        assertThat(Taken.refusal(file).message(Locale.ENGLISH))
                .isEqualTo(file + ": is in Spanish (es), which is not read yet;"
                        + " if it is in one of the languages that are (fr), say so with --lang");
        assertThat(Taken.refusal(file).message(Locale.FRENCH)).contains("est en espagnol (es)", "--lang");
    }

    @Test
    void so_is_a_language_that_front_matter_names() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "language: de\nLe texte est pourtant en français, et il le reste.");
        assertThat(Taken.refusal(file).problem()).isEqualTo(Problem.UNSUPPORTED_LANGUAGE);
    }

    @Test
    void an_unknown_language_asks_for_lang() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Zyx wvu tsr qpo nml kji hgf edc.");
        assertThat(Taken.english(Taken.refusal(file)))
                .isEqualTo(
                        file
                                + ": its language cannot be told; if it is one of those that are read (fr), say so with --lang");
    }
}
