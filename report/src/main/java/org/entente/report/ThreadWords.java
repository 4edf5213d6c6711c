package org.entente.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.Stage;
import org.entente.register.Step;
import org.entente.register.UndertakingThread;

/** Threads in words: who owes whom, and what became of it. */
final class ThreadWords {
    private static final int DATES = 6;

    private final Words words;
    private final DateWords dates;

    ThreadWords(Words words, DateWords dates) {
        this.words = words;
        this.dates = dates;
    }

    /** "Japon → Vietnam"; both names where both are to do it. */
    String direction(UndertakingThread thread) {
        String debtors = names(thread.debtors(), " + ");
        return thread.isJoint() || thread.creditors().isEmpty()
                ? debtors
                : debtors + " → " + names(thread.creditors(), " + ");
    }

    private String names(Collection<String> codes, String between) {
        return codes.stream().map(words::state).collect(Collectors.joining(between));
    }

    /** "demandé 2 fois (novembre 2024, 6 juin 2025, par Paul Morel) ; échéance 2030 ; presse : Vietnam". */
    String history(UndertakingThread thread) {
        Map<Stage, List<Step>> byStage = new EnumMap<>(Stage.class);
        List<Stage> order = new ArrayList<>();
        for (Step step : thread.steps()) {
            if (!byStage.containsKey(step.stage())) {
                order.add(step.stage());
            }
            byStage.computeIfAbsent(step.stage(), s -> new ArrayList<>()).add(step);
        }
        List<String> parts = new ArrayList<>();
        order.forEach(stage -> parts.add(told(stage, byStage.getOrDefault(stage, List.of()))));
        if (thread.due() != null) {
            parts.add(words.get("due", dates.of(thread.due())));
        }
        String press = names(sides(thread), ", ");
        if (!press.isEmpty()) {
            parts.add(words.get("press", press));
        }
        return String.join(" · ", parts);
    }

    private static Set<String> sides(UndertakingThread thread) {
        return thread.steps().stream()
                .map(Step::side)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String told(Stage stage, List<Step> steps) {
        Set<String> days = new LinkedHashSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Step step : steps) {
            days.add(dates.of(step.date()));
            if (step.speaker() != null) {
                speakers.add(speaker(step.speaker()));
            }
        }
        String name = words.get("stage." + stage.code());
        String count = days.size() > 1 ? " " + words.times(days.size()) : "";
        String by = speakers.isEmpty() ? "" : ", " + words.get("by", String.join(", ", speakers));
        return name + count + " (" + shown(days) + by + ")";
    }

    /** A person's name as it is; a state by its name, several as "A et B". */
    private String speaker(String speaker) {
        return List.of(speaker.split("\\+")).stream()
                .map(words::state)
                .collect(Collectors.joining(" " + words.get("and") + " "));
    }

    private static String shown(Set<String> days) {
        if (days.size() <= DATES) {
            return String.join(", ", days);
        }
        List<String> all = List.copyOf(days);
        return String.join(", ", all.subList(0, DATES - 2)) + ", …, " + all.getLast();
    }

    /** "demandé 4, convenu 2 (16 janvier 2013 – 15 janvier 2026)". */
    String counts(List<UndertakingThread> threads) {
        Map<Stage, Integer> counts = new EnumMap<>(Stage.class);
        threads.forEach(thread -> counts.merge(thread.stage(), 1, Integer::sum));
        String stages = counts.entrySet().stream()
                .map(entry -> words.get("stage." + entry.getKey().code()) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        List<String> days = threads.stream()
                .flatMap(thread -> thread.steps().stream())
                .map(Step::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? stages : stages + " (" + dates.between(days.getFirst(), days.getLast()) + ")";
    }
}
