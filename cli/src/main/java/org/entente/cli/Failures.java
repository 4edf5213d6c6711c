package org.entente.cli;

import org.entente.register.RegisterException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong in one line, and which exit code that is. Only a defect of Entente shows a stack trace. */
final class Failures {
    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /** The command line is wrong. */
    int usage(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        session.complain(wording(exception) + " " + session.messages().of("usage.hint", name));
        return Exit.USAGE;
    }

    private String wording(ParameterException exception) {
        Messages messages = session.messages();
        return switch (exception) {
            case UnmatchedArgumentException unmatched ->
                messages.of("usage.unknown", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing -> messages.of("usage.missing", names(missing));
            case ParameterException other when other.getCause() instanceof Refused refused -> refused.message(messages);
            default -> messages.of("usage.wrong", String.valueOf(exception.getMessage()));
        };
    }

    private static String names(MissingParameterException missing) {
        return String.join(
                " ", missing.getMissing().stream().map(CommandLine.Model.ArgSpec::paramLabel).toList());
    }

    /** A command could not do its work. */
    int failed(Exception exception) {
        return switch (exception) {
            case Output.OutputException output when output.isClosedPipe() -> Exit.PIPE_CLOSED;
            case Output.OutputException output -> nothingDone(session.messages().of("output.failed", String.valueOf(output.getMessage())));
            case RegisterException register -> nothingDone(String.valueOf(register.getMessage()));
            case NothingDone nothing -> nothingDone(String.valueOf(nothing.getMessage()));
            default -> defect(exception);
        };
    }

    private int nothingDone(String line) {
        session.complain(line);
        return Exit.NOTHING_DONE;
    }

    private int defect(Exception exception) {
        session.complain(session.messages().of("defect", exception.toString()));
        exception.printStackTrace(session.err());
        return Exit.DEFECT;
    }
}
