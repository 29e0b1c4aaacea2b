package onward.benchmarks.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How much memory a process holds, as Linux tells it.
record ResidentMemory(long pid) {
    private static final int KIBIBYTES_PER_MEBIBYTE = 1_024;

    /// MiB now.
    long now() {
        return value("VmRSS:");
    }

    /// MiB at the most since the process began.
    long most() {
        return value("VmHWM:");
    }

    private long value(String name) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIBIBYTES_PER_MEBIBYTE)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("How much memory %d holds can only be read on Linux.".formatted(pid), e);
        }
    }
}
