package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Party;
import org.entente.model.Reading;
import org.entente.model.ReadingJson;
import org.entente.model.Row;
import org.entente.model.Statement;
import org.entente.model.Undertaking;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, every quote is to the letter and every row of contract form. The seed is in the name of the test. */
class T13_QuotesToTheLetterTest {
    private static final int TEXTS = 30;
    private static final int PIECES = 14;

    private static final List<String> SENTENCES = List.of(
            "Le ministre japonais des Ports, Taro Isono, a reçu mardi 3 mars à Tokyo son homologue laotien, Bounmy Keo.",
            "Il a demandé au Laos d'ouvrir le port, de former 250 pilotes et de financer la route d'ici 2030.",
            "« Le port ouvrira. Nous y veillerons », a-t-il ajouté, soulignant l'importance de la coopération.",
            "Les deux parties sont convenues de renforcer les échanges.",
            "Selon Mme Efua Adjei, ambassadrice du Ghana au Laos, le pays est le troisième investisseur.",
            "Un accord de pêche de 1,7 milliard de dollars a été signé par les deux ministres.",
            "La cheffe du gouvernement, qui effectuait une visite officielle, a remercié ses hôtes",
            "Son pays soutiendra ce plan; il a promis que l'aide continuerait.",
            "HANOI, 3 mars (XYZ) – Le Laos n'a pas promis d'aider le Ghana.");
    private static final List<String> ODDITIES = List.of(
            "\r\n",
            "\n\n",
            "\r",
            "\n \t\n",
            " ",
            "",
            "«",
            "»",
            "\"",
            "“",
            "(",
            ")",
            "…",
            "😀",
            "👩‍🚀",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "\u00a0",
            "\u202f",
            "\u200b",
            "e\u0301",
            "–",
            ",,",
            ";",
            ":",
            "...",
            "a-t-il",
            "l'",
            "’",
            "-",
            "12.",
            "\uFEFF",
            "ﬁ",
            "漢字",
            "العربية",
            "\u2029",
            "d'd'd'",
            "2026-02-31",
            "99999999999999999999",
            "1.2.3,4");

    private static String text(Random random) {
        StringBuilder out = new StringBuilder();
        int pieces = random.nextInt(PIECES);
        for (int i = 0; i < pieces; i++) {
            List<String> from = random.nextInt(3) == 0 ? ODDITIES : SENTENCES;
            String piece = from.get(random.nextInt(from.size()));
            out.append(random.nextInt(6) == 0 ? piece.substring(0, random.nextInt(piece.length() + 1)) : piece);
            out.append(random.nextInt(4) == 0 ? ODDITIES.get(random.nextInt(ODDITIES.size())) : " ");
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void of_texts_put_together_at_random(long seed) {
        Reader reader = Reader.forLanguage("fr");
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(random);
            Reading reading = reader.read(Document.ofText("random", text));
            assertThat(reading.rows().flatMap(T13_QuotesToTheLetterTest::quotes))
                    .as(text)
                    .allSatisfy(e -> e.parts()
                            .forEach(q -> assertThat(text.substring(q.start(), q.end()))
                                    .isEqualTo(q.quote())));
            assertOfContractForm(reading);
        }
    }

    private static Stream<Evidence> quotes(Row row) {
        return switch (row) {
            case Party p -> Stream.concat(Stream.of(p.evidence()), p.mentions().stream());
            case Statement s -> Stream.of(s.evidence(), s.content());
            case Undertaking u -> Stream.of(u.evidence(), u.action());
            default -> Stream.of(row.evidence());
        };
    }

    private static void assertOfContractForm(Reading reading) {
        Set<String> ids = new HashSet<>();
        assertThat(reading.rows()).allSatisfy(r -> {
            assertThat(ids.add(r.id())).as("id %s is unique", r.id()).isTrue();
            assertThat(r.confidence()).isBetween(0.0, 1.0);
        });
        assertThat(reading.statements()).allSatisfy(s -> {
            assertThat(ids).contains(s.speaker()).containsAll(s.addressees());
            assertThat(s.within() == null || ids.contains(s.within())).isTrue();
            assertThat(s.encounter() == null || ids.contains(s.encounter())).isTrue();
        });
        assertThat(reading.undertakings()).allSatisfy(u -> {
            assertThat(ids).containsAll(u.debtors()).containsAll(u.creditors());
            assertThat(u.debtors()).isNotEmpty();
            assertThat(u.statement() == null || ids.contains(u.statement())).isTrue();
        });
        assertThat(reading.encounters())
                .allSatisfy(e -> assertThat(ids)
                        .containsAll(e.hosts())
                        .containsAll(e.guests())
                        .containsAll(e.others()));
        ReadingJson json = new ReadingJson();
        assertThat(json.write(json.read(json.write(reading)))).isEqualTo(json.write(reading));
    }
}
