package onward.images.parts;

import java.util.List;
import java.util.stream.Stream;
import onward.local.process.JavaCommand;

/// How a JVM behaves in a container of one processor and half a gigabyte: as small as on one machine with all others.
final class JvmOptions {
    private static final int WARNS_OF_UNSAFE = 24;
    private static final List<String> IN_A_CONTAINER = List.of(
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    private JvmOptions() {}

    static List<String> all() {
        var unsafe = Runtime.version().feature() >= WARNS_OF_UNSAFE
                ? List.of("--sun-misc-unsafe-memory-access=allow")
                : List.<String>of();
        return Stream.of(JavaCommand.small(), IN_A_CONTAINER, unsafe)
                .flatMap(List::stream)
                .toList();
    }
}
