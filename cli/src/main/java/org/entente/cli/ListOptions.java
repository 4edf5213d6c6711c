package org.entente.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Field;
import org.entente.register.Filter;
import org.entente.report.Lists;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which rows a list shows, and how. */
final class ListOptions {
    @Option(names = "--party", paramLabel = "PARTY", descriptionKey = "party")
    private List<String> parties = new ArrayList<>();

    @Option(
            names = "--field",
            paramLabel = "FIELD",
            descriptionKey = "field",
            converter = FieldConverter.class,
            completionCandidates = FieldConverter.Codes.class)
    private Set<Field> fields = new LinkedHashSet<>();

    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "from", converter = DayConverter.class)
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "to", converter = DayConverter.class)
    private @Nullable LocalDate to;

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "on", converter = DayConverter.class)
    private @Nullable LocalDate on;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Machine machine = new Machine();

    /** Output for programs. */
    static final class Machine {
        @Option(names = "--json", descriptionKey = "list.json")
        private boolean json;

        @Option(names = "--csv", descriptionKey = "list.csv")
        private boolean csv;

        Lists.Format format() {
            Lists.Format forPrograms = csv ? Lists.Format.CSV : Lists.Format.TEXT;
            return json ? Lists.Format.JSON : forPrograms;
        }
    }

    Filter filter() {
        return new Filter(parties, fields, Set.of(), from, to, on, null);
    }

    Lists lists(Messages messages) {
        return new Lists(machine.format(), messages.locale());
    }
}
