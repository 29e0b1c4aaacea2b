package onward.testkit.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs PostgreSQL's programs. They refuse to run as root, so root runs them in a user namespace of their own, where
/// they see an ordinary user.
final class PostgresCommands {
    private static final long LIMIT_SECONDS = 60;

    private final Path home;
    private final boolean root;

    PostgresCommands(Path home) {
        this.home = home;
        this.root = runsAsRoot();
    }

    /// @throws IllegalStateException with the program's own words when it fails
    void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (root) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            await(program, command);
        } catch (IOException e) {
            throw new IllegalStateException("%s can't be run: %s".formatted(program, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while %s ran.".formatted(program), e);
        }
    }

    private static void await(String program, List<String> command) throws IOException, InterruptedException {
        var said = Files.createTempFile("onward-" + program, ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("%s did not end within %d s.".formatted(program, LIMIT_SECONDS));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException("%s failed: %s"
                        .formatted(program, Files.readString(said).strip()));
            }
        } finally {
            Files.deleteIfExists(said);
        }
    }

    private static boolean runsAsRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "root".equals(System.getProperty("user.name"));
        }
    }
}
