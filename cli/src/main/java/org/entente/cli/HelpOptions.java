package org.entente.cli;

import picocli.CommandLine.Option;

/** What every command has. {@code --ui} is looked at before the others, since their errors are said in that language. */
final class HelpOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    private boolean help;

    @Option(names = "--ui", paramLabel = "fr|en", descriptionKey = "ui", converter = UiConverter.class)
    private String ui = "";
}
