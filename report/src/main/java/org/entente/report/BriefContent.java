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
 * @param withPerson encounters with that person, the latest first
 * @param last encounters that took place, the latest first
 * @param planned encounters announced for that day or later
 * @param unheard encounters that were planned for a day before, and of which no report came
 * @param overdue concrete undertakings whose due date has passed
 * @param owedByB open concrete ones that b is to do
 * @param owedByA open concrete ones that a is to do
 * @param mutual open concrete ones that both are to do
 * @param recurring what cannot be checked but comes back in two reports or more
 * @param general what else cannot be checked, by field; the key is empty where no field is named
 * @param settled concrete ones that were signed, done, refused or given up, the latest first
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
        List<JoinedEncounter> withPerson,
        List<JoinedEncounter> last,
        List<JoinedEncounter> planned,
        List<JoinedEncounter> unheard,
        List<UndertakingThread> overdue,
        List<UndertakingThread> owedByB,
        List<UndertakingThread> owedByA,
        List<UndertakingThread> mutual,
        List<UndertakingThread> recurring,
        Map<Optional<Field>, List<UndertakingThread>> general,
        List<UndertakingThread> settled,
        List<InstrumentLife> instruments,
        List<FigureSeries> figures,
        List<String> documents) {}
