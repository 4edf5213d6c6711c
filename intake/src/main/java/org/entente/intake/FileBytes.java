package org.entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file whole, up to a limit that no text about one event reaches. */
final class FileBytes {
    private static final int MEGABYTE = 1_000_000;

    private final int limit;

    /** @param limit the largest size in bytes */
    FileBytes(int limit) {
        this.limit = limit;
    }

    byte[] read(Path path) throws RejectedException {
        try {
            if (Files.isRegularFile(path) && Files.size(path) > limit) {
                throw tooLarge(Files.size(path));
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(in);
            }
        } catch (NoSuchFileException e) {
            throw new RejectedException(Problem.MISSING);
        } catch (IOException e) {
            throw new RejectedException(Problem.UNREADABLE);
        }
    }

    byte[] read(InputStream in) throws IOException, RejectedException {
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(bytes.length);
        }
        return bytes;
    }

    private RejectedException tooLarge(long size) {
        return new RejectedException(Problem.TOO_LARGE, Math.ceilDiv(size, MEGABYTE), limit / MEGABYTE);
    }
}
