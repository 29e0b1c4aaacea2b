package onward.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How a service's JVM is started on one machine: small, and quick to be there. The compiler for the last bit of speed
/// stays off: it would take half of the start's processor time. There is room for all classes and all code from the
/// beginning, since making room for them means to look through the whole heap each time.
public final class JavaCommand {
    private static final int TRIMS_NATIVE_MEMORY = 22;
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms48m",
            "-Xmx58m",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:MetaspaceSize=112m",
            "-XX:ReservedCodeCacheSize=128m",
            "-Xss512k",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private JavaCommand() {}

    /// What keeps a service's JVM small. The C library keeps what was freed, some 20 MB after a storm, unless it is
    /// asked to give it back, which newer JVMs do.
    public static List<String> small() {
        return Runtime.version().feature() < TRIMS_NATIVE_MEMORY
                ? SMALL
                : Stream.concat(SMALL.stream(), Stream.of("-XX:TrimNativeHeapInterval=10000"))
                        .toList();
    }

    /// With the cache of a training run if there is one that fits. `ONWARD_JAVA_OPTS` has the last word.
    static List<String> of(Path jar, Map<String, String> environment) {
        var cache = new AotCache(jar);
        return command(environment, cache.fits() ? cache.use() : List.of("-jar", jar.toString()));
    }

    static List<String> training(Path jar, Map<String, String> environment) {
        return command(environment, new AotCache(jar).train());
    }

    private static List<String> command(Map<String, String> environment, List<String> arguments) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString()); // a session of its own, so that Ctrl-C reaches the launcher alone
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(small());
        var wished = environment.getOrDefault("ONWARD_JAVA_OPTS", "").strip();
        if (!wished.isEmpty()) {
            command.addAll(List.of(wished.split("\\s+")));
        }
        command.addAll(arguments);
        return command;
    }
}
