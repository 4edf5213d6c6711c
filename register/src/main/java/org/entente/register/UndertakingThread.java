package org.entente.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Field;
import org.entente.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * One undertaking through all the documents that mention it. How its stage and dates follow from its steps is written in
 * docs/life-cycle.md.
 *
 * @param id the id of its first step; it answers to the ids of the others too
 * @param what the words that say best what is to be done
 * @param debtors who is to do it: states by ISO 3166-1 alpha-2 code, others by name
 * @param creditors to whom it is owed, likewise; empty where a state set itself a goal
 * @param due EDTF: the due date last stated, or null
 * @param concrete whether it can be checked
 * @param asked on how many days it was asked for
 * @param first EDTF: the date of the first step that has one, or null
 * @param last EDTF: the date of the last step that has one, or null
 * @param steps in the order of their days
 */
public record UndertakingThread(
        String id,
        String what,
        List<String> debtors,
        List<String> creditors,
        Stage stage,
        @Nullable String due,
        List<Field> fields,
        boolean concrete,
        int asked,
        @Nullable String first,
        @Nullable String last,
        List<Step> steps) {
    public UndertakingThread {
        debtors = List.copyOf(debtors);
        creditors = List.copyOf(creditors);
        fields = List.copyOf(fields);
        steps = List.copyOf(steps);
    }

    /** Debtors and creditors. */
    @JsonIgnore
    public Set<String> parties() {
        Set<String> all = new TreeSet<>(debtors);
        all.addAll(creditors);
        return all;
    }

    /** Whether both are to do it and both are owed it. */
    @JsonIgnore
    public boolean isJoint() {
        return debtors.size() > 1 && debtors.equals(creditors);
    }

    /** Whether nothing closed it: it is not done, refused, withdrawn or lapsed. */
    @JsonIgnore
    public boolean isOpen() {
        return LifeCycle.isOpen(stage);
    }

    /** Whether it should have been done before that day and no step says that it was. */
    public boolean isOverdue(LocalDate on) {
        return isOpen()
                && due != null
                && Edtf.parse(due).map(d -> d.last().isBefore(on)).orElse(false);
    }

    /** Whether none of its proofs is more likely right than wrong. */
    public boolean needsReview() {
        return steps.stream().allMatch(step -> step.proof().needsReview());
    }
}
