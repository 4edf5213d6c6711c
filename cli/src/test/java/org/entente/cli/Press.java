package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Made-up reports for the tests. */
final class Press {
    static final String MINISTER = """
            url: https://example.org/minister
            date: 2026-03-03
            Hanoï, 3 mars 2026 – La ministre de l’Éducation du Vietnam, Lê Thi An, a reçu mardi l’ambassadeur de France au \
            Vietnam, Paul Morel. Elle a demandé à la France d’accélérer la construction du lycée français d’ici 2027. \
            L’ambassadeur a promis une aide de 12 millions d’euros pour la formation des enseignants.
            """;

    private Press() {}

    static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** A folder of so many reports, each of another day and address. */
    static Path folder(Path parent, int count) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("press"));
        for (int i = 0; i < count; i++) {
            String text = MINISTER.replace("/minister", "/minister/" + i).replace("12 millions", (i + 2) + " millions");
            write(folder, String.format(Locale.ROOT, "%05d.txt", i), text);
        }
        return folder;
    }
}
