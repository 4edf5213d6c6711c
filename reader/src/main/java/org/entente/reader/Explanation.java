package org.entente.reader;

import java.util.List;

/** What every step of the cascade made of a text, for a person to look at. */
public record Explanation(List<Step> steps) {
    /**
     * One step.
     *
     * @param name its name in docs/, for example "morphology"
     * @param lines what it found, a line a finding
     */
    public record Step(String name, List<String> lines) {}
}
