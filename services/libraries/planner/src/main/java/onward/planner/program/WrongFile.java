package onward.planner.program;

import java.nio.file.Path;

/// What is wrong with a file, with its name.
final class WrongFile extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WrongFile(Path file, String complaint) {
        super("%s: %s".formatted(file, complaint));
    }
}
