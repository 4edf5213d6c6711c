package org.entente.reader;

import org.junit.jupiter.api.Test;

/** A day without a year is resolved by the day of the report; a weekday that contradicts the date gives way to it. */
class F13_DatesWithoutAYearTest {
    @Test
    void a_day_and_month_take_the_year_of_the_report() {
        Told.in("La ministre suisse Lea Frei a reçu le 27 février le ministre érythréen Yonas Tesfay.", "2026-03-04")
                .encounters("meeting held: Lea Frei > Yonas Tesfay | on 2026-02-27");
    }

    @Test
    void a_weekday_is_the_last_one() {
        Told.in("La ministre suisse Lea Frei a reçu lundi le ministre érythréen Yonas Tesfay.", "2026-03-04")
                .encounters("meeting held: Lea Frei > Yonas Tesfay | on 2026-03-02");
    }

    @Test
    void yesterday_is_the_day_before() {
        Told.in("La ministre suisse Lea Frei a reçu hier le ministre érythréen Yonas Tesfay.", "2026-03-01")
                .encounters("meeting held: Lea Frei > Yonas Tesfay | on 2026-02-28");
    }

    @Test
    void a_weekday_that_contradicts_the_date_gives_way() {
        Told.in(
                        "La ministre suisse Lea Frei a reçu dimanche 27 février le ministre érythréen Yonas "
                                + "Tesfay.",
                        "2026-03-04")
                .encounters("meeting held: Lea Frei > Yonas Tesfay | on 2026-02-27");
    }

    @Test
    void december_read_in_january_is_last_year() {
        Told.in("La ministre suisse Lea Frei a reçu le 29 décembre le ministre érythréen Yonas Tesfay.", "2026-01-05")
                .encounters("meeting held: Lea Frei > Yonas Tesfay | on 2025-12-29");
    }

    @Test
    void without_a_day_of_the_report_the_weekday_finds_the_year() {
        Told.in("En 2024, la Suisse avait aidé l'Érythrée. La ministre suisse Lea Frei a reçu vendredi 6 "
                        + "juin le ministre érythréen Yonas Tesfay.")
                .encounters("meeting held: Lea Frei > Yonas Tesfay | on 2025-06-06");
    }

    @Test
    void what_nothing_resolves_stays_open() {
        Told.in("La ministre suisse Lea Frei a reçu mardi le ministre érythréen Yonas Tesfay.")
                .encounters("meeting held: Lea Frei > Yonas Tesfay");
    }
}
