package onward.planner.program;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.ortools.Loader;
import com.google.protobuf.Message;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// The files that the program needs to run in a JVM of its own, as whoever carries the planner as a library has them,
/// under whatever names.
public final class ClassPath {
    private static final List<Class<?>> ONE_OF_EACH =
            List.of(Program.class, CommandLine.class, JsonFactory.class, Loader.class, Message.class, Platform.class);

    private ClassPath() {}

    /// The name of the program's main class.
    public static String mainClass() {
        return Program.class.getName();
    }

    /// Without the native solvers, where they are not there for this machine.
    public static List<Path> files() {
        Set<Path> files = new LinkedHashSet<>();
        for (var type : ONE_OF_EACH) {
            files.add(file(type.getProtectionDomain().getCodeSource().getLocation()));
        }
        natives().ifPresent(files::add);
        return List.copyOf(files);
    }

    private static Optional<Path> natives() {
        var library = "ortools-%s/%s".formatted(Platform.RESOURCE_PREFIX, System.mapLibraryName("jniortools"));
        return Optional.ofNullable(jar(ClassPath.class.getClassLoader().getResource(library)));
    }

    private static @Nullable Path jar(@Nullable URL inside) {
        try {
            return inside != null && inside.openConnection() instanceof JarURLConnection connection
                    ? file(connection.getJarFileURL())
                    : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file(URL location) {
        try {
            return Path.of(new URI(location.toString().replace(" ", "%20")));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("%s is no file.".formatted(location), impossible);
        }
    }
}
