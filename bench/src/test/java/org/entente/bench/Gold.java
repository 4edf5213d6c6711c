package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two made-up reports with their gold, for tests. */
final class Gold {
    static final String PORT =
            "date: 2031-03-03\nHanoï, 3 mars 2031 – Le ministre vietnamien des Ports, Lê Van An, a reçu l’ambassadeur de France au"
                    + " Vietnam, Paul Morel. Il a demandé à la France d’ouvrir le port de Vinh.\n";
    private static final String MINISTER =
            "{\"type\":\"office\",\"holder\":\"Lê Van An\",\"title\":\"ministre des Ports\",\"country\":\"VN\"}\n";
    private static final String REQUEST =
            "{\"type\":\"statement\",\"speaker\":\"Lê Van An\",\"addressees\":[\"FR\"],\"act\":\"request\",\"content\":\"d’ouvrir le port de Vinh\",\"fields\":[\"transport\"]}\n";

    private Gold() {}

    /** The folder {@code train} in that folder. */
    static Path write(Path folder) throws IOException {
        Path train = Files.createDirectories(folder.resolve("train"));
        Files.writeString(train.resolve("a.txt"), PORT);
        Files.writeString(train.resolve("a.gold.jsonl"), MINISTER + REQUEST);
        Files.writeString(train.resolve("b.txt"), PORT.replace("Vinh", "Hue"));
        Files.writeString(train.resolve("b.gold.jsonl"), MINISTER);
        return train;
    }

    /** The folder {@code second}, in which another annotator left the request out. */
    static Path writeSecond(Path folder) throws IOException {
        Path second = Files.createDirectories(folder.resolve("second"));
        Files.writeString(second.resolve("a.gold.jsonl"), MINISTER);
        return second;
    }
}
