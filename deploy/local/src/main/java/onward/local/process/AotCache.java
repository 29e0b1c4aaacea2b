package onward.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a JVM (25 or newer) learned about a service in a training run: classes loaded and linked, methods profiled. It
/// fits the very jar and the very JVM that it was made with.
public record AotCache(Path jar) {
    private static final int FIRST_VERSION = 25;

    public static AotCache of(Path jar) {
        return new AotCache(jar);
    }

    public static boolean isPossible() {
        return Runtime.version().feature() >= FIRST_VERSION;
    }

    public Path file() {
        return jar.resolveSibling(
                "onward-%s.aot".formatted(Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-")));
    }

    public boolean fits() {
        try {
            return isPossible()
                    && Files.exists(file())
                    && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(jar)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The JVM options that use the cache, none if there is none that fits.
    List<String> options() {
        return fits() ? List.of("-XX:AOTCache=" + file(), "-Xlog:aot*=off", "-Xlog:cds*=off") : List.of();
    }
}
