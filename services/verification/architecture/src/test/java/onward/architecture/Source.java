package onward.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A source file with its lines of code: those that are neither blank, nor comment, nor package, nor import.
record Source(Path file, List<String> lines) {
    private static final Pattern EXCUSE =
            Pattern.compile("(?i)\\blong\\b.*\\b(because|since|so that)\\b", Pattern.DOTALL);

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
