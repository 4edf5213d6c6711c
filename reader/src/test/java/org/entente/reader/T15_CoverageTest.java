package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.entente.model.Document;
import org.entente.reader.UnknownPredicate.Gap;
import org.junit.jupiter.api.Test;

/** Which predicates are told to stand where a frame could match, and which are not. */
class T15_CoverageTest {
    private static final Coverage COVERAGE = Reader.forLanguage("fr").coverage();

    private static List<UnknownPredicate> of(String text) {
        return COVERAGE.predicates(Document.ofText("a.txt", text));
    }

    /** "pattern | addressee | form" of each. */
    private static void unknown(String text, String... expected) {
        assertThat(of(text).stream().map(p -> p.pattern() + " | " + p.addressee() + " | " + p.form()))
                .as(text)
                .containsExactly(expected);
    }

    @Test
    void a_party_that_claims_or_wants_by_a_verb_without_frame() {
        unknown("Le ministre laotien Bounmy Keo a insinué que le port fermerait.", "insinuer | - | que");
        unknown("Le Japon s'est abstenu de commenter ces chiffres.", "se abstenir | - | de+inf");
        unknown("La présidente Ana Costa songe à rouvrir la frontière.", "songer | - | à+inf");
    }

    @Test
    void a_clause_behind_a_carrying_pronoun() {
        unknown("Le Laos se résigne à ce que le port soit fermé.", "se résigner | - | à ce que");
    }

    @Test
    void who_is_addressed() {
        unknown(
                "Le président laotien Bounmy Keo a persuadé la ministre Ana Costa de rouvrir le port.",
                "persuader | obj | de+inf");
        unknown("Le ministre laotien Bounmy Keo a été soupçonné de mentir.", "soupçonner | obj | de+inf");
    }

    @Test
    void a_report_behind_what_it_reports() {
        unknown("« Le port restera ouvert », a bougonné le ministre laotien Bounmy Keo.", "bougonner | - | quote");
        unknown(
                "Le ministre laotien Bounmy Keo a visité le port. « Rien ne changera », soupire-t-il.",
                "soupirer | - | quote");
        unknown("Le port restera ouvert, a bougonné le ministre laotien Bounmy Keo.", "bougonner | - | quote");
    }

    @Test
    void a_report_before_a_colon() {
        unknown("Le ministre laotien Bounmy Keo a bougonné : « Le port restera ouvert. »", "bougonner | - | quote");
    }

    @Test
    void an_impersonal_passive() {
        unknown("Il a été insinué que le port fermerait.", "insinuer | - | que");
    }

    @Test
    void an_attribute_behind_verbs_that_take_one() {
        unknown("Le Japon s'est dit réticent à ouvrir le port.", "se dire réticent | - | à+inf");
        unknown("Le Laos est avide de signer ce traité.", "être avide | - | de+inf");
        unknown("Le Laos est grand.");
    }

    @Test
    void a_noun_of_the_subject_s_own_behind_verbs_of_uttering() {
        unknown("Le Japon a exprimé sa réticence à ouvrir le port.", "%VOICE réticence | - | à+inf");
        unknown("Le Japon a exprimé sa désolation.", "%VOICE désolation | - | noun");
    }

    @Test
    void a_bare_noun_or_an_infinitive_belongs_to_its_verb() {
        unknown("Le Laos a pris soin de prévenir ses voisins.", "prendre soin | - | de+inf");
        unknown("Le Japon a fait comprendre que le port fermerait.", "faire comprendre | - | que");
    }

    @Test
    void what_a_frame_knows_is_not_told() {
        unknown("Le ministre laotien Bounmy Keo a déclaré que le port était ouvert.");
        unknown("Le Laos a demandé au Japon d'ouvrir le port.");
        unknown("« Le port est ouvert », a affirmé le ministre laotien Bounmy Keo.");
    }

    @Test
    void what_does_nothing_with_words_is_not_told() {
        unknown("Le Laos continue à vendre du riz.");
        unknown("Le Japon a réussi à vendre du riz.");
        unknown("Le port est plus grand que le Japon ne le pensait.");
        unknown("La pluie a empêché de travailler.");
        unknown("Il est possible de vendre du riz.");
    }

    @Test
    void what_is_missing_is_told_apart() {
        assertThat(of("Le Japon a bougonné que le port fermerait.").getFirst().gap())
                .isEqualTo(Gap.PREDICATE);
        assertThat(of("Le Laos réclame à voir le port.").getFirst().gap()).isEqualTo(Gap.FORM);
    }

    @Test
    void words_and_sentence_are_to_the_letter() {
        String text = "Le port ferme. Le Japon s'est dit réticent à partir.";
        UnknownPredicate found = of(text).getFirst();
        assertThat(found.words().quote()).isEqualTo("s'est dit réticent");
        assertThat(found.sentence().quote()).startsWith("Le Japon").endsWith("partir.");
        assertThat(text.substring(found.words().start(), found.words().end()))
                .isEqualTo(found.words().quote());
    }

    @Test
    void the_work_is_bounded_by_the_length_of_the_text() {
        String piece = "le ministre laotien Bounmy Keo a insinué que le port fermerait et ";
        of(piece.repeat(500));
        assertThat(time(piece.repeat(10_000)))
                .isLessThan(time(piece.repeat(1000)).multipliedBy(60).plusSeconds(2));
    }

    private static Duration time(String text) {
        long from = System.nanoTime();
        of(text);
        return Duration.ofNanos(System.nanoTime() - from);
    }
}
