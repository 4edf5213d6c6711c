package org.entente.register.internal.fold;

import java.util.List;
import org.entente.register.FigureSeries;
import org.entente.register.InstrumentLife;
import org.entente.register.JoinedEncounter;
import org.entente.register.Person;
import org.entente.register.UndertakingThread;

/** What all documents say together, each list in the order in which it is shown. */
public record Known(
        List<UndertakingThread> threads,
        List<Person> people,
        List<JoinedEncounter> encounters,
        List<FigureSeries> figures,
        List<InstrumentLife> instruments) {}
