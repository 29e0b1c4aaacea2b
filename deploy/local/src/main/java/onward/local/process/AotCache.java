package onward.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a JVM (25 or newer) learned about a service in a training run: classes loaded and linked, methods profiled. It
/// fits the very jars and the very JVM that it was made with, and needs them on an ordinary class path instead of
/// Quarkus' own class loader.
public record AotCache(Path jar) {
    private static final int FIRST_VERSION = 25;

    public static boolean isPossible() {
        return Runtime.version().feature() >= FIRST_VERSION;
    }

    /// Whether there is one that is not older than the build.
    public boolean fits() {
        try {
            return isPossible()
                    && Files.exists(file())
                    && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(jar)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The arguments of `java` for a start with the cache.
    List<String> use() {
        return arguments("-XX:AOTCache=" + file());
    }

    /// The arguments of `java` for a run that makes the cache when it ends, which takes some 20 s then.
    List<String> train() {
        return arguments("-XX:AOTCacheOutput=" + file());
    }

    private Path file() {
        var version = Runtime.version().toString().replaceAll("[^0-9A-Za-z.]", "-");
        return jar.resolveSibling("onward-jdk-%s.aot".formatted(version));
    }

    private List<String> arguments(String option) {
        return List.of(
                option,
                "-Xlog:disable",
                "-Xlog:all=off",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                classPath(),
                "io.quarkus.runner.GeneratedMain");
    }

    /// What Quarkus wrote when it built the service comes first: it replaces classes of the libraries.
    private String classPath() {
        var folder = jar.resolveSibling("quarkus");
        var all = new ArrayList<>(
                List.of(folder.resolve("transformed-bytecode.jar"), folder.resolve("generated-bytecode.jar")));
        Stream.of("app", "lib/boot", "lib/main")
                .map(jar::resolveSibling)
                .forEach(library -> all.addAll(jarsIn(library)));
        return all.stream().map(Path::toString).collect(Collectors.joining(":"));
    }

    private static List<Path> jarsIn(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(folder), e);
        }
    }
}
