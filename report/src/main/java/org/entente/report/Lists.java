package org.entente.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entente.register.FigureSeries;
import org.entente.register.JoinedEncounter;
import org.entente.register.Person;
import org.entente.register.UndertakingThread;

/** Lists of what is known, as text for people (100 columns), as CSV (RFC 4180, UTF-8, ISO codes) or as JSON Lines. */
public final class Lists {
    /** How a list is written. JSON and CSV are the same in every language. */
    public enum Format {
        TEXT,
        JSON,
        CSV
    }

    private final Format format;
    private final ListText text;
    private final ListCsv csv = new ListCsv();
    private final ListJson json = new ListJson();

    public Lists(Format format, Locale locale) {
        this.format = format;
        this.text = new ListText(new Words(locale));
    }

    /** A thread a block, row or line. */
    public void undertakings(List<UndertakingThread> rows, Appendable out) throws IOException {
        switch (format) {
            case TEXT -> text.undertakings(rows, out);
            case JSON -> json.write(rows, out);
            case CSV -> csv.undertakings(rows, out);
        }
    }

    /** A person a block or line; in CSV an office a row. */
    public void people(List<Person> rows, Appendable out) throws IOException {
        switch (format) {
            case TEXT -> text.people(rows, out);
            case JSON -> json.write(rows, out);
            case CSV -> csv.people(rows, out);
        }
    }

    /** An encounter a block, row or line. */
    public void encounters(List<JoinedEncounter> rows, Appendable out) throws IOException {
        switch (format) {
            case TEXT -> text.encounters(rows, out);
            case JSON -> json.write(rows, out);
            case CSV -> csv.encounters(rows, out);
        }
    }

    /** A series a block or line; in CSV a point a row. */
    public void figures(List<FigureSeries> rows, Appendable out) throws IOException {
        switch (format) {
            case TEXT -> text.figures(rows, out);
            case JSON -> json.write(rows, out);
            case CSV -> csv.figures(rows, out);
        }
    }
}
