package org.entente.cli;

/** Emphasis on a terminal, by ECMA-48 sequences; plain text elsewhere. */
final class Style {
    private final boolean on;

    Style(boolean on) {
        this.on = on;
    }

    String heading(String text) {
        return wrap("1;36", text);
    }

    String strong(String text) {
        return wrap("1", text);
    }

    String label(String text) {
        return wrap("33", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return on && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
