package onward.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A method and how many lines of code it has, with its signature and its last brace but
/// without its annotations.
record Method(Source source, String name, int size, boolean isExcused) {
    @Override
    public String toString() {
        return "%s.%s: %d lines".formatted(source.file().getFileName(), name, size);
    }

    /// The methods of all the sources that have a body.
    static List<Method> of(List<Source> sources) {
        Map<Path, Source> byFile = sources.stream().collect(Collectors.toMap(Source::file, Function.identity()));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(byFile.keySet());
            var task = (JavacTask) compiler.getTask(null, files, problem -> {}, null, null, units);
            var found = new ArrayList<Method>();
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                var source = byFile.get(Path.of(unit.getSourceFile().toUri()));
                if (source != null) {
                    new Search(source, unit, positions, found).scan(unit, null);
                }
            }
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Search extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Source source;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> found;

        Search(Source source, CompilationUnitTree unit, SourcePositions positions, List<Method> found) {
            this.source = source;
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var body = method.getBody();
            if (body != null) {
                var first = line(positions.getStartPosition(unit, method)) - 1;
                var end = line(positions.getEndPosition(unit, body));
                var size = source.size(first + linesOfAnnotations(method), end);
                found.add(new Method(source, method.getName().toString(), size, source.isExcused(first)));
            }
            return super.visitMethod(method, nothing);
        }

        private int linesOfAnnotations(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .mapToInt(annotation -> 1
                            + line(positions.getEndPosition(unit, annotation))
                            - line(positions.getStartPosition(unit, annotation)))
                    .sum();
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
