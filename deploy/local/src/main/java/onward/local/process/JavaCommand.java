package onward.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How a service's JVM is started: small, and quick to start.
final class JavaCommand {
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-Xmx160m",
            "-Xss512k",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:TieredStopAtLevel=4",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private JavaCommand() {}

    static List<String> of(Path jar) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(Path.of("/usr/bin/setsid"))) {
            command.add("/usr/bin/setsid"); // a session of its own, so that Ctrl-C reaches the launcher alone
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(AotCache.of(jar).options());
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }
}
