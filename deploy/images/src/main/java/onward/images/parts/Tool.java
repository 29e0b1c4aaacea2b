package onward.images.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onward.local.Trouble;

/// A program of the machine that builds the image.
public record Tool(List<String> words, Map<String, String> environment) {
    private static final Pattern COLON = Pattern.compile(":");

    public Tool(String... words) {
        this(List.of(words), Map.of());
    }

    public Tool with(String... more) {
        return new Tool(Stream.concat(words.stream(), Stream.of(more)).toList(), environment);
    }

    public boolean isThere() {
        return COLON.splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder).resolve(words.getFirst())));
    }

    /// What it prints.
    ///
    /// @throws Trouble when it fails, with what it said about that
    public String output() {
        try {
            var builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Trouble("`%s` failed: %s".formatted(String.join(" ", words), said.strip()));
            }
            return said;
        } catch (IOException e) {
            throw new Trouble("`%s` can't be started: %s.".formatted(words.getFirst(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while `%s` ran.".formatted(words.getFirst()), e);
        }
    }
}
