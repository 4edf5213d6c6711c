package org.entente.evaluate;

import org.jspecify.annotations.Nullable;

/** An agreement, memorandum, declaration or named partnership. */
record GoldInstrument(String name, @Nullable String status, boolean optional) implements GoldFact {
    GoldInstrument {
        Gold.required(name, "name");
    }

    @Override
    public String clue() {
        return name;
    }
}
