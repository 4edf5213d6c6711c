package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.register.Register;
import org.entente.register.RegisterException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class B01_TheBriefTest {
    private final Register register = Press.register();
    private final BriefOptions french = BriefOptions.of(Locale.FRANCE).on(LocalDate.of(2025, 7, 1));

    @AfterEach
    void close() {
        register.close();
    }

    private String brief(BriefOptions options) {
        return plain(Brief.of(register, "Vietnam", "Japon", options).text());
    }

    /** With spaces that one can type. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** The lines under a heading. */
    private static String section(String brief, String heading) {
        int start = brief.indexOf("\n" + heading + "\n");
        assertThat(start).as("section %s of %s", heading, brief).isNotNegative();
        int end = brief.indexOf("\n\n", start + 1);
        return brief.substring(start, end < 0 ? brief.length() : end);
    }

    @Test
    void namesTheCounterpartAndSinceWhenTheOfficeIsAttested() {
        assertThat(section(brief(french), "Interlocuteurs (Japon)"))
                .contains("Abe Rin, Premier ministre")
                .contains("après Ken Sato (dernière mention : 10 septembre 2022)")
                .contains("Mori Aya")
                .doesNotContain("• Ken Sato");
    }

    @Test
    void tellsTheLastEncounterAndTheNext() {
        assertThat(section(brief(french), "Rencontres"))
                .contains("Dernière : 20 mai 2024, Hanoi, entretien – Lê An (Viêt Nam) a reçu Abe Rin")
                .contains("Prévue : septembre 2025, Hanoi, visite – Viêt Nam doit recevoir Abe Rin (Japon)");
    }

    @Test
    void aPlannedVisitOfWhichNoReportCameIsSaidToBeSo() {
        assertThat(section(brief(french.on(LocalDate.of(2026, 1, 1))), "Rencontres"))
                .contains("Prévue, et rien depuis : septembre 2025");
    }

    @Test
    void whatIsOverdueComesFirstWithItsRequestsInOneThread() {
        assertThat(section(brief(french), "En retard"))
                .contains("Japon → Viêt Nam : financer le pont de Hue")
                .contains("demandé 2 fois (2 mars 2021, 10 septembre 2022, par Lê An)")
                .contains("échéance 2023")
                .contains("presse : Japon,");
    }

    @Test
    void sortsWhatIsOpenByWhoOwesIt() {
        String brief = brief(french);
        assertThat(section(brief, "Japon → Viêt Nam : ce qui est à faire"))
                .contains("accueillir 250 stagiaires vietnamiens")
                .doesNotContain("pont de Hue");
        assertThat(section(brief, "Viêt Nam → Japon : ce qui est à faire")).contains("ouvrir un consulat à Kobe");
    }

    @Test
    void whatIsGeneralStandsBehindWhatCanBeChecked() {
        String brief = brief(french);
        assertThat(section(brief, "Ce qui revient d’un document à l’autre"))
                .contains("renforcer la coopération agricole")
                .contains("demandé 2 fois (2 mars 2021, 10 septembre 2022");
        assertThat(section(brief, "En termes généraux, par domaine"))
                .contains("tourisme : promis 1 (20 mai 2024)")
                .doesNotContain("agriculture");
    }

    @Test
    void tellsWhatWasSettledAndSigned() {
        String brief = brief(french);
        assertThat(section(brief, "Ce qui a été réglé, et ce qu’il en est advenu"))
                .contains("la remise du navire Kasato")
                .contains("fait (20 mai 2024");
        assertThat(section(brief, "Accords et textes"))
                .contains("accord sur les visas")
                .contains("signé, 20 mai 2024");
    }

    @Test
    void showsHowFiguresChanged() {
        assertThat(section(brief(french), "Chiffres"))
                .contains("400 000 personnes (2 mars 2021) → 600 000 personnes")
                .contains("(20 mai 2024)");
    }

    @Test
    void everySourceHasItsDayAddressAndQuote() {
        String sources = section(brief(french), "Sources");
        assertThat(sources)
                .contains("2 mars 2021 · Agence · https://exemple.org/2021")
                .contains("« financer le pont de Hue »")
                .contains("1er juin 2025")
                .contains("rapport-2025-06-01.txt");
    }

    @Test
    void noLineIsWiderThanAHundredColumns() {
        assertThat(brief(french).lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void onlyWhatWasKnownOnTheDayCounts() {
        String brief = brief(french.on(LocalDate.of(2022, 1, 1)));
        assertThat(brief)
                .contains("d’après un document (2 mars 2021")
                .contains("Sato Ken, Premier ministre")
                .contains("demandé (2 mars 2021, par Lê An) · échéance 2023")
                .doesNotContain("Abe Rin")
                .doesNotContain("10 septembre 2022")
                .doesNotContain("600 000")
                .doesNotContain("En retard");
    }

    @Test
    void forAPersonThatPersonAndTheirEncountersComeFirst() {
        String brief = brief(french.person("mori"));
        assertThat(section(brief, "Votre interlocuteur : Mori Aya")).contains("ambassadrice du Japon au Vietnam");
        assertThat(section(brief, "Rencontres"))
                .contains("Avec Mori Aya : septembre 2022")
                .contains("Dernière : 20 mai 2024");
    }

    @Test
    void speaksEnglishToAllOthers() {
        assertThat(brief(BriefOptions.of(Locale.GERMANY).on(LocalDate.of(2025, 7, 1))))
                .startsWith("Briefing note: Vietnam – Japan")
                .contains("asked 2 times (2 March 2021, 10 September 2022, by Lê An)")
                .contains("Japan → Vietnam: what is to be done")
                .contains("600,000 personnes");
    }

    @Test
    void statesAreFoundInAnySpelling() {
        String expected = brief(french);
        for (String vietnam : new String[] {"VN", "Viet Nam", "viêt nam", "VNM", "le Vietnam"}) {
            assertThat(plain(Brief.of(register, vietnam, "Japan", french).text()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void whoIsNotKnownIsNamedInTheUsersLanguage() {
        assertThat(refusal("Japom", french)).contains("« Japom » n’est pas un État");
        assertThat(refusal("VN", french)).contains("deux États différents");
        assertThat(refusal("Japon", french.person("Personne")))
                .contains("« Personne » n’est ni un État ni une personne");
    }

    private String refusal(String other, BriefOptions options) {
        return catchThrowableOfType(RegisterException.class, () -> Brief.of(register, "Vietnam", other, options))
                .message(options.locale());
    }

    @Test
    void ofTwoStatesThatNothingTiesItSaysSo() {
        assertThat(plain(Brief.of(register, "France", "Chili", french).text()))
                .contains("Le registre ne contient rien entre France et Chili au 1er juillet 2025");
    }

    @Test
    void whatIsMoreLikelyWrongThanRightBearsASignThatTheHeadExplains() {
        try (Register unsure = Press.unsure()) {
            BriefOptions options = BriefOptions.of(Locale.FRANCE).on(LocalDate.of(2031, 7, 1));
            String brief = plain(Brief.of(unsure, "Vietnam", "Japon", options).text());
            assertThat(brief)
                    .contains("• (?) ouvrir le port de Vinh")
                    .contains("• former des pilotes")
                    .contains("• Dernière : (?) 1er mai 2031")
                    .contains("\n(?) à vérifier : la lecture n’est pas sûre ici");
            assertThat(brief.indexOf("(?) à vérifier")).isLessThan(brief.indexOf("Interlocuteurs"));
            assertThat(Brief.of(unsure, "Vietnam", "Japon", options).markdown())
                    .contains("(?) à vérifier", "**(?) ouvrir le port de Vinh**");
        }
        assertThat(brief(french)).doesNotContain("(?)");
    }

    @Test
    void markdownHasFootnotesAndNoMarkupFromThePress() {
        String markdown = plain(Brief.of(register, "Vietnam", "Japon", french).markdown());
        assertThat(markdown)
                .startsWith("# Note d’entretien : Viêt Nam – Japon\n")
                .contains("- **Japon → Viêt Nam : financer le pont de Hue**")
                .containsPattern("\\[\\^\\d+a\\]: 2 mars 2021 · Agence · https://exemple.org/2021 — « ");
        assertThat(Markdown.escape("a*b_[c](d)<e>")).isEqualTo("a\\*b\\_\\[c\\](d)\\<e\\>");
    }
}
