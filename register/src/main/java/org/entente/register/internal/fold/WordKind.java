package org.entente.register.internal.fold;

/** What a word of an action tells about which undertaking it is. */
enum WordKind {
    /** Nothing. */
    STOP,
    /** That there are relations between states: "renforcer la coopération". */
    GENERIC,
    /** Which field it lies in, no more. */
    FIELD,
    /** An event that happens once: another year's visit is another visit. */
    ONCE,
    /** What it is about: "hôpital", "semi-conducteurs". */
    OWN
}
