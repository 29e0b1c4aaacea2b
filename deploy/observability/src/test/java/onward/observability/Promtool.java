package onward.observability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The tool of Prometheus that checks and tests rules.
public record Promtool(int status, String said) {
    public static Promtool run(List<String> arguments) {
        try {
            var process = new ProcessBuilder(Stream.concat(Stream.of("promtool"), arguments.stream())
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Promtool(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "promtool is missing. On Debian: apt-get install --no-install-recommends prometheus", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
