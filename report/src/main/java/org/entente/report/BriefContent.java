package org.entente.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Field;
import org.entente.register.FigureSeries;
import org.entente.register.InstrumentLife;
import org.entente.register.JoinedEncounter;
import org.entente.register.Person;
import org.entente.register.UndertakingThread;

/**
 * What a briefing note on two states tells, in no language yet.
 *
 * @param a the reader's own side, ISO 3166-1 alpha-2
 * @param b the counterpart's
 * @param on as it was known on that day
 * @param person the counterpart, where one is named
 * @param counterparts people of b in office, the last attested first
 * @param instruments agreements between the two
 * @param figures series that concern both
 * @param documents days of the documents that speak of the two, sorted
 */
record BriefContent(
        String a,
        String b,
        LocalDate on,
        Optional<Person> person,
        List<Person> counterparts,
        Meetings meetings,
        Concrete concrete,
        General general,
        List<InstrumentLife> instruments,
        List<FigureSeries> figures,
        List<String> documents) {

    /**
     * When the two met.
     *
     * @param withPerson encounters with the person named, the latest first
     * @param last encounters that took place, the latest first
     * @param planned encounters announced for that day or later
     * @param unheard encounters that were planned for a day before, and of which no report came
     */
    record Meetings(
            List<JoinedEncounter> withPerson,
            List<JoinedEncounter> last,
            List<JoinedEncounter> planned,
            List<JoinedEncounter> unheard) {}

    /**
     * What can be checked.
     *
     * @param overdue whose due date has passed, the longest overdue first
     * @param owedByB open, and b is to do it
     * @param owedByA open, and a is to do it
     * @param mutual open, and both are to do it
     * @param settled signed, done, refused or given up, the latest first
     */
    record Concrete(
            List<UndertakingThread> overdue,
            List<UndertakingThread> owedByB,
            List<UndertakingThread> owedByA,
            List<UndertakingThread> mutual,
            List<UndertakingThread> settled) {}

    /**
     * What cannot be checked.
     *
     * @param recurring what comes back in two reports or more
     * @param byField all else; the key is empty where no field is named
     */
    record General(List<UndertakingThread> recurring, Map<Optional<Field>, List<UndertakingThread>> byField) {}
}
