package org.entente.intake;

import java.util.List;

/** A source cannot be taken in, see {@link Problem} for the details that each problem has. */
final class RejectedException extends Exception {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final transient List<Object> details;

    RejectedException(Problem problem, Object... details) {
        super(problem.name());
        this.problem = problem;
        this.details = List.of(details);
    }

    /** The refusal of the source that was being taken in. */
    Refusal of(String source) {
        return new Refusal(source, problem, details);
    }
}
