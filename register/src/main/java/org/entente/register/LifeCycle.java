package org.entente.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Field;
import org.entente.model.Stage;
import org.jspecify.annotations.Nullable;

/** How a thread's stage and dates follow from its steps: the rules of docs/life-cycle.md. */
public final class LifeCycle {
    private static final int LONG = 140;
    private static final int SHORT = 15;

    private static final Comparator<Step> BY_DAY = Comparator.comparing((Step step) -> day(step.date()))
            .thenComparing(step -> day(step.day()))
            .thenComparing(Step::stage)
            .thenComparing(Step::undertaking);

    private LifeCycle() {}

    /** Whether an undertaking of this stage may still be done. */
    public static boolean isOpen(Stage stage) {
        return switch (stage) {
            case DONE, REFUSED, WITHDRAWN, LAPSED -> false;
            default -> true;
        };
    }

    /** A thread from its steps. */
    public static UndertakingThread thread(
            String id,
            List<String> debtors,
            List<String> creditors,
            List<Field> fields,
            boolean concrete,
            List<Step> steps) {
        List<Step> byDay = steps.stream().sorted(BY_DAY).toList();
        List<String> dates =
                byDay.stream().map(Step::date).filter(Objects::nonNull).toList();
        return new UndertakingThread(
                id,
                what(byDay),
                debtors,
                creditors,
                stage(byDay),
                due(byDay),
                fields,
                concrete,
                asked(byDay),
                dates.isEmpty() ? null : dates.getFirst(),
                dates.isEmpty() ? null : dates.getLast(),
                byDay);
    }

    private static LocalDate day(@Nullable String date) {
        return date == null ? LocalDate.MAX : Edtf.parse(date).map(Edtf::first).orElse(LocalDate.MAX);
    }

    private static Stage stage(List<Step> byDay) {
        Stage stage = byDay.getFirst().stage();
        for (Step step : byDay.subList(1, byDay.size())) {
            stage = next(stage, step.stage());
        }
        return stage;
    }

    private static Stage next(Stage now, Stage told) {
        if (now == Stage.DONE) {
            return now;
        }
        if (!isOpen(told)) {
            return told;
        }
        return !isOpen(now) || told.ordinal() >= now.ordinal() ? told : now;
    }

    /** The last document that states a due date is right. */
    private static @Nullable String due(List<Step> byDay) {
        String due = null;
        for (Step step : byDay) {
            due = step.due() == null ? due : step.due();
        }
        return due;
    }

    private static int asked(List<Step> byDay) {
        Set<String> days = new LinkedHashSet<>();
        for (Step step : byDay) {
            if (step.stage() == Stage.ASKED) {
                days.add(step.date() == null ? step.document() : step.date());
            }
        }
        return days.size();
    }

    /** The first wording that says something and fits a line or two; else the first. */
    private static String what(List<Step> byDay) {
        return byDay.stream()
                .map(Step::action)
                .filter(action -> action.length() >= SHORT && action.length() <= LONG)
                .findFirst()
                .orElseGet(() -> byDay.getFirst().action());
    }
}
