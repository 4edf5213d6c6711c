package org.entente.bench;

import java.util.List;

/**
 * How long a program took over a corpus.
 *
 * @param program its name
 * @param documents how many one round read
 * @param characters UTF-16 units that one round read
 * @param found how many things one round found, in the program's own units
 * @param seconds wall time of each round, in the order of the rounds; warm-up left out
 */
public record Measure(String program, int documents, long characters, long found, List<Double> seconds) {
    public Measure {
        seconds = List.copyOf(seconds);
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException(program + " was measured in no round");
        }
    }

    /** Characters a second in the median round (of an even number of rounds, the slower of the middle two). */
    public double charactersASecond() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return characters / sorted.get(sorted.size() / 2);
    }

    /** Characters a second in the slowest round. */
    public double slowest() {
        return characters
                / seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Characters a second in the fastest round. */
    public double fastest() {
        return characters
                / seconds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
