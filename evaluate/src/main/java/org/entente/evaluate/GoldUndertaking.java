package org.entente.evaluate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing to be done: who owes it to whom, how far it has come. Debtors and creditors are states or organisations. */
record GoldUndertaking(
        String stage,
        List<String> debtors,
        List<String> creditors,
        String action,
        @Nullable String due,
        @Nullable BigDecimal quantity,
        List<String> fields,
        boolean optional)
        implements GoldFact {
    GoldUndertaking {
        Gold.required(stage, "stage");
        Gold.required(action, "action");
        debtors = Gold.list(debtors);
        creditors = Gold.list(creditors);
        fields = Gold.list(fields);
    }

    @Override
    public String clue() {
        return action;
    }
}
