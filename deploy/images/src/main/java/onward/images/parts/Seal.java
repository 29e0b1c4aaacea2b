package onward.images.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;

/// The same time for all that is in a layer, and rights that do not depend on who built it.
record Seal(Path layer, Instant time) {
    void apply() {
        try (var all = Files.walk(layer)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights(path)));
                Files.setLastModifiedTime(path, FileTime.from(time));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be finished.".formatted(layer), e);
        }
    }

    private String rights(Path path) {
        if (path.equals(layer.resolve("tmp"))) {
            return "rwxrwxrwx";
        }
        var isProgram = Files.isExecutable(path) && !path.toString().endsWith(".jar");
        return Files.isDirectory(path) || isProgram ? "rwxr-xr-x" : "rw-r--r--";
    }
}
