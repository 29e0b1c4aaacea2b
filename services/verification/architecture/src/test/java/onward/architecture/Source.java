package onward.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A source file with its lines of code: those that are neither blank, nor comment, nor package, nor import.
record Source(Path file, List<String> lines) {
    private static final Pattern EXCUSE =
            Pattern.compile("(?i)\\blong\\b.*\\b(because|since|so that)\\b", Pattern.DOTALL);

    private static final Path HOUSE = Path.of("../../..").toAbsolutePath().normalize();

    /// Every class that is delivered.
    static List<Source> ofProduction() {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            return files.filter(Source::isProduction).map(Source::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isProduction(Path file) {
        var path = HOUSE.relativize(file).toString().replace('\\', '/');
        return path.contains("src/main/java/")
                && path.endsWith(".java")
                && !path.endsWith("package-info.java")
                && !path.contains("/target/")
                && !path.startsWith(".");
    }

    /// The file as seen from the root.
    Path place() {
        return HOUSE.relativize(file);
    }

    static Source read(Path file) {
        try {
            return new Source(file, Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    int size() {
        return size(0, lines.size());
    }

    /// The lines of code from one line to another, that one excluded; the first is 0.
    int size(int from, int to) {
        var inComment = false;
        var count = 0;
        for (var line : lines.subList(from, to)) {
            var text = line.strip();
            inComment = inComment || text.startsWith("/*");
            count += inComment || isNoCode(text) ? 0 : 1;
            inComment = inComment && !text.endsWith("*/");
        }
        return count;
    }

    private static boolean isNoCode(String text) {
        return text.isEmpty() || text.startsWith("//") || text.startsWith("package ") || text.startsWith("import ");
    }

    /// Whether the comment above the file's type says why it is long.
    boolean isExcused() {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index)
                    .matches("(public |final |abstract |sealed |non-sealed )*(class|interface|record|enum) .*")) {
                return isExcused(index);
            }
        }
        return false;
    }

    /// Whether the comment above a line says why what begins there is long.
    boolean isExcused(int declaration) {
        var comment = new StringBuilder();
        for (int index = declaration - 1;
                index >= 0 && lines.get(index).strip().matches("(///|@|\\*|/\\*).*");
                index--) {
            comment.insert(0, lines.get(index) + "\n");
        }
        return EXCUSE.matcher(comment).find();
    }
}
