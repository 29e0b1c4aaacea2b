package onward.images.parts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onward.local.Trouble;
import onward.testkit.servers.Folders;

/// The JVM that the services run on, linked from the JDK that builds the image, with the modules that they use. It has
/// the JDK's certificates of public authorities.
public final class JavaRuntime {
    public static final String FOLDER = "opt/java";

    /// `java.desktop` is there for `java.beans`, by which mapping libraries know properties.
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.compiler",
            "java.desktop",
            "java.instrument",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.rmi",
            "java.security.jgss",
            "java.security.sasl",
            "java.sql",
            "java.transaction.xa",
            "java.xml",
            "jdk.jfr",
            "jdk.management",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.security.auth",
            "jdk.security.jgss",
            "jdk.unsupported",
            "jdk.zipfs");

    private static final List<String> OF_THE_DESKTOP = List.of(
            "awt", "fontmanager", "freetype", "javajpeg", "jawt", "jsound", "lcms", "mlib", "splashscreen", "psfont");

    private final Path jdk = Path.of(System.getProperty("java.home"));

    /// @param workplace where the runtime is linked; one that is there for this JDK is used again
    void fill(Layer layer, Path workplace) {
        var linked = workplace.resolve("java-%s-%08x".formatted(Runtime.version(), MODULES.hashCode()));
        if (!Files.exists(linked.resolve("release"))) {
            link(linked);
        }
        layer.copyFolder(linked, FOLDER, JavaRuntime::isNeeded);
    }

    private void link(Path target) {
        var jlink = jdk.resolve("bin/jlink");
        if (!Files.isExecutable(jlink)) {
            throw new Trouble("%s has no jlink; set JAVA_HOME to a whole JDK.".formatted(jdk));
        }
        Folders.remove(target);
        new Tool(jlink.toString())
                .with("--add-modules", String.join(",", MODULES), "--output", target.toString())
                .with("--no-header-files", "--no-man-pages", "--strip-debug")
                .output();
    }

    private static boolean isNeeded(Path file) {
        var name = file.getFileName().toString();
        return !name.equals("keytool")
                && !name.equals("jexec")
                && !name.endsWith(".jsa")
                && OF_THE_DESKTOP.stream().noneMatch(part -> name.startsWith("lib" + part) || name.startsWith(part));
    }
}
