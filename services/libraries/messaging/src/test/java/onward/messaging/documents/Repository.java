package onward.messaging.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The checked-out repository that the tests run in.
final class Repository {
    private static final Path ROOT = find(Path.of("").toAbsolutePath());

    private Repository() {}

    /// Whether this run writes what others compare.
    static boolean isToBeWritten() {
        return "write".equals(System.getProperty("onward.golden"));
    }

    static Path file(String path) {
        return ROOT.resolve(path);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path find(Path folder) {
        if (Files.exists(folder.resolve("mvnw"))) {
            return folder;
        }
        var parent = folder.getParent();
        if (parent == null) {
            throw new IllegalStateException("The tests of the documents run inside the repository.");
        }
        return find(parent);
    }
}
