package onward.kubernetes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files of the house, as seen from its root.
final class Repository {
    private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

    private Repository() {}

    static Path at(String place) {
        return ROOT.resolve(place);
    }

    static String read(String place) {
        return read(at(place));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// All files of a folder whose names end so.
    static List<Path> below(String folder, String ending) {
        try (Stream<Path> files = Files.walk(at(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
