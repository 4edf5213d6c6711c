package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing to be done between parties that can be followed.
 *
 * @param debtors party ids: who is to do it
 * @param creditors party ids: to whom it is owed; empty where a state sets itself a goal
 * @param action what is to be done, without "de", "à", "que"
 * @param object the lemmas of its heads, for matching across documents and languages
 * @param due EDTF, or null
 * @param date EDTF: the day on which it was asked, promised, agreed, done; or null
 * @param concrete whether it can be checked: a quantity, a deadline, a named project, place or instrument
 * @param statement id of the statement that it comes from, or null
 */
public record Undertaking(
        String id,
        Stage stage,
        List<String> debtors,
        List<String> creditors,
        Evidence action,
        List<String> object,
        @Nullable String due,
        @Nullable Quantity quantity,
        List<Field> fields,
        @Nullable String date,
        boolean concrete,
        @Nullable String statement,
        double confidence,
        Evidence evidence)
        implements Row {
    public Undertaking {
        debtors = Rows.copy(debtors);
        creditors = Rows.copy(creditors);
        object = Rows.copy(object);
        fields = Rows.copy(fields);
    }

    @Override
    public Undertaking withConfidence(double probability) {
        return new Undertaking(
                id,
                stage,
                debtors,
                creditors,
                action,
                object,
                due,
                quantity,
                fields,
                date,
                concrete,
                statement,
                probability,
                evidence);
    }
}
