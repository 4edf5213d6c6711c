package org.entente.cli;

import java.util.Map;

/**
 * Where the command's output goes. The launcher says so in the environment, since only it can ask the system for each stream:
 * {@code ENTENTE_TTY} holds the numbers of the streams that are terminals, for example "12".
 *
 * @param out whether the standard output is a terminal
 * @param err whether the standard error is one
 * @param colours whether the person wants colours there (see no-color.org)
 * @param columns width in characters
 */
record Terminal(boolean out, boolean err, boolean colours, int columns) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 60;

    static Terminal of(Map<String, String> environment) {
        String streams = environment.getOrDefault("ENTENTE_TTY", "");
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(streams.contains("1"), streams.contains("2"), !noColour, width(environment.get("COLUMNS")));
    }

    private static int width(@org.jspecify.annotations.Nullable String columns) {
        if (columns == null || !columns.matches("[1-9]\\d{0,3}")) {
            return USUAL_WIDTH;
        }
        return Math.clamp(Integer.parseInt(columns), LEAST_WIDTH, USUAL_WIDTH);
    }
}
