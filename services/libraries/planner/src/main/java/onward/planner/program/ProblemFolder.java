package onward.planner.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder whose `*.json` files are problems.
record ProblemFolder(Path folder) {
    List<Path> problems(String beginning) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongFile(folder, "is no folder");
        }
        try (var files = Files.list(folder)) {
            var problems =
                    files.filter(file -> isProblem(file, beginning)).sorted().toList();
            if (problems.isEmpty()) {
                throw new WrongFile(folder, "holds no such problem (*.json)");
            }
            return problems;
        }
    }

    private static boolean isProblem(Path file, String beginning) {
        var name = String.valueOf(file.getFileName());
        return name.startsWith(beginning) && name.endsWith(".json");
    }
}
