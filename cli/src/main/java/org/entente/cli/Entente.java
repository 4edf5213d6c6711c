package org.entente.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;

/** The command {@code entente}. */
@Command(name = "entente", subcommands = CommandLine.HelpCommand.class, versionProvider = Version.class)
public final class Entente {
    private final Session session;

    @Mixin
    private HelpOptions help = new HelpOptions();

    @CommandLine.Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    private Entente(Session session) {
        this.session = session;
    }

    /** Runs the command and ends the process with its exit code, see docs/cli.md. */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR"); // the libraries' log goes nowhere, without a word
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        Interruption interruption = new Interruption();
        interruption.listen(new Messages(locale).of("interrupted.cut"));
        int code = Exit.DEFECT;
        try {
            code = run(
                    args,
                    System.getenv(),
                    locale,
                    new FileOutputStream(FileDescriptor.out),
                    new FileOutputStream(FileDescriptor.err),
                    interruption);
        } finally {
            interruption.finished();
        }
        System.exit(code);
    }

    /** The same with everything that it takes from its surroundings; returns the exit code. */
    static int run(
            String[] args,
            Map<String, String> environment,
            Locale locale,
            OutputStream out,
            OutputStream err,
            Interruption interruption) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Session session = new Session(
                new Output(out),
                errors,
                Terminal.of(environment),
                new Messages(uiLocale(List.of(args), locale)),
                interruption);
        try {
            return flushed(
                    session, new Entente(session).commandLine(List.of(args)).execute(args));
        } catch (OutOfMemoryError e) {
            session.complain(session.messages().of("memory"));
            return Exit.NOTHING_DONE;
        } catch (RuntimeException e) {
            return new Failures(session).failed(e);
        }
    }

    private static int flushed(Session session, int code) {
        try {
            session.out().flush();
            return code;
        } catch (IOException e) {
            return new Failures(session).failed(e);
        }
    }

    /** The language asked for with {@code --ui}, else the system's. */
    private static Locale uiLocale(List<String> args, Locale locale) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("--ui=")) {
                return Locale.of(args.get(i).substring("--ui=".length()));
            }
            if (args.get(i).equals("--ui") && i + 1 < args.size()) {
                return Locale.of(args.get(i + 1));
            }
        }
        return locale;
    }

    private CommandLine commandLine(List<String> args) {
        CommandLine line = new CommandLine(this);
        Commands.of(session, args).forEach(line::addSubcommand);
        Failures failures = new Failures(session);
        boolean colours = session.terminal().out() && session.terminal().colours();
        return line.setResourceBundle(session.messages().bundle())
                .setColorScheme(Help.defaultColorScheme(colours ? Help.Ansi.ON : Help.Ansi.OFF))
                .setUsageHelpWidth(session.terminal().columns())
                .setOut(new PrintWriter(session.out()))
                .setErr(new PrintWriter(new OutputStreamWriter(session.err(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler((exception, given) -> failures.usage(exception))
                .setExecutionExceptionHandler((exception, command, result) -> failures.failed(exception));
    }
}
