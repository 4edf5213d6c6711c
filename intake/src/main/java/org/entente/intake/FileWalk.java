package org.entente.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The files that a list of paths stands for: files as given, folders with all that lies in them, by name, hidden files left
 * out. Holds the names of the folders that it stands in, and no more.
 */
final class FileWalk implements Iterator<FileWalk.Step> {
    /** A file to read, or what is wrong with a path. */
    sealed interface Step {
        record Found(String source, Path path, boolean inFolder) implements Step {}

        record Wrong(Refusal refusal) implements Step {}
    }

    /** A folder that the walk stands in, and the names in it that are still to come, last first. */
    private record Open(Path folder, Path real, List<String> names) {}

    private final Iterator<String> given;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Step next;

    FileWalk(List<String> given) {
        this.given = given.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null && (!open.isEmpty() || given.hasNext())) {
            next = open.isEmpty() ? start(given.next()) : enter(open.element());
        }
        return next != null;
    }

    @Override
    public Step next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Step step = next;
        next = null;
        return step;
    }

    private @Nullable Step start(String source) {
        if (source.equals(Intake.STANDARD_INPUT)) {
            return new Step.Found(source, Path.of(source), false);
        }
        if (source.matches("(?i)(https?|ftp)://.*")) {
            return wrong(source, Problem.ADDRESS);
        }
        try {
            Path path = Path.of(source);
            return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? step(source, path, false) : absent(source, path);
        } catch (InvalidPathException e) {
            return wrong(source, Problem.MISSING);
        }
    }

    /** A path under a folder that may not be entered seems not to exist. */
    private static Step absent(String source, Path path) {
        Path parent = path.toAbsolutePath().getParent();
        boolean locked = parent != null && Files.isDirectory(parent) && !Files.isExecutable(parent);
        return wrong(source, locked ? Problem.UNREADABLE : Problem.MISSING);
    }

    private @Nullable Step enter(Open folder) {
        if (folder.names().isEmpty()) {
            open.pop();
            return null;
        }
        Path path = folder.folder().resolve(folder.names().removeLast());
        return step(path.toString(), path, true);
    }

    /** Opens a folder, which is no step yet; else the file or what is wrong. */
    private @Nullable Step step(String source, Path path, boolean inFolder) {
        if (!Files.exists(path)) {
            return wrong(source, Problem.MISSING);
        }
        if (Files.isDirectory(path)) {
            return open(source, path);
        }
        if (inFolder && !Files.isRegularFile(path)) {
            return wrong(source, Problem.NO_FILE);
        }
        return new Step.Found(source, path, inFolder);
    }

    private @Nullable Step open(String source, Path folder) {
        try {
            Path real = folder.toRealPath();
            if (open.stream().anyMatch(above -> above.real().equals(real))) {
                return wrong(source, Problem.FOLDER_LOOP);
            }
            List<String> names = names(folder);
            open.push(new Open(folder, real, names));
            return names.isEmpty() ? wrong(source, Problem.EMPTY_FOLDER) : null;
        } catch (IOException | DirectoryIteratorException e) {
            return wrong(source, Problem.UNREADABLE_FOLDER);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".")) {
                    names.add(name);
                }
            }
        }
        names.sort(Collections.reverseOrder());
        return names;
    }

    private static Step wrong(String source, Problem problem) {
        return new Step.Wrong(Refusal.of(source, problem));
    }
}
