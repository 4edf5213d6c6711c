package org.entente.reader.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tab-separated lists of a language pack, read from the class path. */
final class Tsv {
    /**
     * One line.
     *
     * @param where file and line, for errors
     */
    record Line(String where, List<String> columns) {
        String get(int column) {
            return column < columns.size() ? columns.get(column) : "";
        }
    }

    private Tsv() {}

    static List<Line> read(String language, String name) {
        String path = "/org/entente/reader/" + language + "/" + name;
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Tsv.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the language pack '" + language + "' lacks its file " + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(new Line(language + "/" + name + ":" + number, split(line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return lines;
    }

    private static List<String> split(String line) {
        List<String> columns = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            columns.add(line.substring(from, tab).strip());
            from = tab + 1;
        }
        columns.add(line.substring(from).strip());
        return columns;
    }
}
