package org.entente.cli;

import java.util.Map;
import java.util.stream.Collectors;
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
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing -> messages.of("usage.missing", names(missing));
            case ParameterException other when other.getCause() instanceof Refused refused -> refused.message(messages);
            case ParameterException noCommand
            when isWithoutCommand(noCommand) -> messages.of("usage.command", commands(noCommand));
            default -> messages.of("usage.wrong", String.valueOf(exception.getMessage()));
        };
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        Messages messages = session.messages();
        String unknown = messages.of("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        String given = String.join(" ", unmatched.getUnmatched());
        return unmatched.getSuggestions().stream()
                .filter(suggestion -> suggestion.regionMatches(0, given, 0, 1))
                .findFirst()
                .map(suggestion -> unknown + " " + messages.of("usage.suggest", suggestion))
                .orElse(unknown);
    }

    private static boolean isWithoutCommand(ParameterException exception) {
        CommandLine command = exception.getCommandLine();
        return command.getParent() == null
                && command.getParseResult() != null
                && !command.getParseResult().hasSubcommand()
                && exception.getCause() == null;
    }

    private static String commands(ParameterException exception) {
        return exception.getCommandLine().getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    private static String names(MissingParameterException missing) {
        return String.join(
                " ",
                missing.getMissing().stream()
                        .map(CommandLine.Model.ArgSpec::paramLabel)
                        .toList());
    }

    /** A command could not do its work. */
    int failed(Exception exception) {
        return switch (exception) {
            case Output.OutputException output when output.isClosedPipe() -> Exit.PIPE_CLOSED;
            case Output.OutputException output ->
                nothingDone(session.messages().of("output.failed", String.valueOf(output.getMessage())));
            case RegisterException register ->
                nothingDone(register.message(session.messages().locale()));
            case Interrupted interrupted -> interrupted();
            case NothingDone nothing -> nothingDone(String.valueOf(nothing.getMessage()));
            default -> defect(exception);
        };
    }

    private int interrupted() {
        session.complain(session.messages().of("interrupted.whole"));
        return Exit.INTERRUPTED;
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
