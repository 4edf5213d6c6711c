package org.entente.bench;

import java.io.IOException;
import org.entente.evaluate.GoldException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Measures Entente: how right and how fast it is. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = "Measures Entente: how right it is, how fast, and how far its confidences can be trusted.",
        subcommands = {
            Speed.class,
            PerformanceCommand.class,
            CalibrateCommand.class,
            AgreementCommand.class,
            AccuracyCommand.class
        })
public final class Bench {
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Bench());
        command.setParameterExceptionHandler(
                (wrong, given) -> complain(command, wrong.getMessage() + "; see --help", 2));
        command.setExecutionExceptionHandler((failed, line, given) -> {
            if (failed instanceof IOException
                    || failed instanceof IllegalStateException
                    || failed instanceof GoldException) {
                return complain(command, String.valueOf(failed.getMessage()), 1);
            }
            throw failed;
        });
        return command;
    }

    private static int complain(CommandLine command, String what, int exitCode) {
        command.getErr().println("bench/run: " + what);
        return exitCode;
    }
}
