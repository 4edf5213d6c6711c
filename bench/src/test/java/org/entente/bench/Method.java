package org.entente.bench;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * How long a method's body is.
 *
 * @param name its file and its name
 * @param lines between its braces, blank lines and comments included
 */
record Method(String name, long lines) {
    /** Every method with a body, as the compiler's own parser sees them. */
    static List<Method> of(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    ignored -> {},
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Method> methods = new ArrayList<>();
            for (CompilationUnitTree source : task.parse()) {
                new Finder(source, positions, methods).scan(source, null);
            }
            return methods;
        }
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree source;
        private final SourcePositions positions;
        private final List<Method> found;

        Finder(CompilationUnitTree source, SourcePositions positions, List<Method> found) {
            this.source = source;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getBody() != null) {
                LineMap lines = source.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(source, method.getBody()));
                long last = lines.getLineNumber(positions.getEndPosition(source, method.getBody()));
                found.add(new Method(source.getSourceFile().getName() + " " + method.getName(), last - first - 1));
            }
            return super.visitMethod(method, null);
        }
    }
}
