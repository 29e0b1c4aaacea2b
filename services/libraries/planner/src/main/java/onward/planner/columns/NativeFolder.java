package onward.planner.columns;

import com.sun.jna.Platform;
import java.io.IOException;
import java.net.JarURLConnection;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The user's folder in which the native libraries of this machine are unpacked once, to be found there from then on;
/// nothing is left in the temporary folder by a process that is killed.
final class NativeFolder {
    private static final String NAME = "ortools-" + Platform.RESOURCE_PREFIX;

    private NativeFolder() {}

    /// The folder, complete. It is named after what is in it, and appears at once when that is written.
    static Path unpacked(Path caches) throws IOException {
        try (var jar = jar()) {
            var libraries = jar.stream()
                    .filter(entry -> entry.getName().startsWith(NAME + "/") && !entry.isDirectory())
                    .toList();
            var folder = caches.resolve("onward").resolve(NAME + "-" + contents(libraries));
            if (!Files.isDirectory(folder)) {
                unpack(jar, libraries, folder);
            }
            for (var library : libraries) {
                if (Files.size(fileOf(folder, library)) != library.getSize()) {
                    throw new IOException("%s is damaged".formatted(fileOf(folder, library)));
                }
            }
            return folder;
        }
    }

    /// Where programs of this user keep what they can make again.
    static Path caches() {
        var named = System.getenv("XDG_CACHE_HOME");
        var home = Path.of(System.getProperty("user.home", ""));
        return named != null && Path.of(named).isAbsolute()
                ? Path.of(named)
                : home.resolve(Platform.isMac() ? "Library/Caches" : ".cache");
    }

    private static JarFile jar() throws IOException {
        var resource = NativeFolder.class.getClassLoader().getResource(NAME + "/");
        if (resource == null || !(resource.openConnection() instanceof JarURLConnection connection)) {
            throw new NoSuchFileException(NAME);
        }
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static String contents(List<JarEntry> libraries) {
        long sum = 0;
        for (var library : libraries) {
            sum = sum * 31 + library.getName().hashCode();
            sum = sum * 31 + library.getCrc();
        }
        return Long.toHexString(sum);
    }

    private static void unpack(JarFile jar, List<JarEntry> libraries, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var draft = Files.createTempDirectory(folder.getParent(), "unpacking-");
        for (var library : libraries) {
            try (var in = jar.getInputStream(library)) {
                Files.copy(in, fileOf(draft, library));
            }
        }
        try {
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException another) {
            remove(draft, libraries);
            if (!Files.isDirectory(folder)) {
                throw another;
            }
        }
    }

    private static void remove(Path draft, List<JarEntry> libraries) throws IOException {
        for (var library : libraries) {
            Files.deleteIfExists(fileOf(draft, library));
        }
        Files.deleteIfExists(draft);
    }

    private static Path fileOf(Path folder, JarEntry library) {
        return folder.resolve(library.getName().substring(NAME.length() + 1));
    }
}
