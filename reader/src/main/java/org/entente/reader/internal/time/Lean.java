package org.entente.reader.internal.time;

/** Which way a date that leaves something open is looked for from the day of the report. */
enum Lean {
    BACK,
    NEAREST,
    AHEAD
}
