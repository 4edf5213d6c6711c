package org.entente.register.internal.fold;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Field;
import org.entente.model.Quantity;
import org.entente.model.Undertaking;
import org.entente.register.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking as one document tells it, ready to be compared.
 *
 * @param date EDTF: its own, else its statement's, else the document's day; or null
 * @param debtors state codes or names
 * @param words stems with what each tells; no stop words, no names of the states concerned
 */
record Mention(
        String id,
        Telling telling,
        Undertaking undertaking,
        @Nullable String date,
        Set<String> debtors,
        Set<String> creditors,
        Set<Field> fields,
        Map<String, WordKind> words) {
    static final Comparator<Mention> BY_DAY = Comparator.comparing(Mention::when)
            .thenComparing(Mention::document)
            .thenComparing(Mention::start)
            .thenComparing(Mention::id);

    private String document() {
        return telling.document().id();
    }

    private int start() {
        return undertaking.action().start();
    }

    LocalDate when() {
        return telling.when(date);
    }

    /** Those between whom it is, whoever owes it to whom. */
    String pair() {
        Set<String> all = new TreeSet<>(debtors);
        all.addAll(creditors);
        return String.join("|", all);
    }

    boolean isJoint() {
        return debtors.size() > 1 && debtors.equals(creditors);
    }

    /** Nothing tells it from other talk of relations in that field. */
    boolean isGeneric() {
        return !undertaking.concrete() && !words.containsValue(WordKind.OWN) && !words.containsValue(WordKind.ONCE);
    }

    @Nullable
    Edtf due() {
        return Telling.stretch(undertaking.due());
    }

    @Nullable
    Quantity quantity() {
        return undertaking.quantity();
    }
}
