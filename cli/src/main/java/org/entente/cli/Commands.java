package org.entente.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All subcommands by name, in the order in which help shows them. */
final class Commands {
    private static final Map<String, Function<Session, Object>> ALL = all();

    private Commands() {}

    private static Map<String, Function<Session, Object>> all() {
        Map<String, Function<Session, Object>> all = new LinkedHashMap<>();
        all.put("read", ReadCommand::new);
        all.put("add", AddCommand::new);
        all.put("brief", BriefCommand::new);
        all.put("undertakings", UndertakingsCommand::new);
        all.put("people", PeopleCommand::new);
        all.put("encounters", EncountersCommand::new);
        all.put("figures", FiguresCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("coverage", CoverageCommand::new);
        all.put("evaluate", EvaluateCommand::new);
        all.put("rebuild", RebuildCommand::new);
        all.put("warm-up", session -> new WarmUpCommand());
        return Collections.unmodifiableMap(all);
    }

    /** Those that this command line may need: to set all of them up would take a fifth of a second. */
    static List<Object> of(Session session, List<String> args) {
        Function<Session, Object> named = args.isEmpty() ? null : ALL.get(args.getFirst());
        return named == null
                ? ALL.values().stream().map(command -> command.apply(session)).toList()
                : List.of(named.apply(session));
    }
}
