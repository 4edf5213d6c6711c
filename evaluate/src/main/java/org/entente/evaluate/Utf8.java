package org.entente.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text files, with an error that names the file. */
final class Utf8 {
    private Utf8() {}

    /** The whole content as it stands, line ends and all: the offsets of evidence count in it. */
    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8; save it as UTF-8", e);
        }
    }

    static List<String> lines(Path file) throws IOException {
        return text(file).lines().toList();
    }
}
