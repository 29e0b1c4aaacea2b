package onward.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A real PostgreSQL on loopback, run by root or by an ordinary user.
public final class PostgresServer implements AutoCloseable {
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(10);

    private final PostgresCommands commands;
    private final Path folder;
    private final Path data;
    private final int port;

    private PostgresServer(PostgresCommands commands, Path folder, int port) {
        this.commands = commands;
        this.folder = folder;
        this.data = folder.resolve("data");
        this.port = port;
    }

    /// Starts PostgreSQL on a data folder, made if it is not there yet. A server that an earlier launcher left
    /// behind on that folder is stopped first.
    public static PostgresServer start(Path folder, int port, Durability durability) {
        QuietLogs.begin();
        var server = new PostgresServer(new PostgresCommands(PostgresBinaries.home()), folder.toAbsolutePath(), port);
        if (Files.exists(server.data.resolve("PG_VERSION"))) {
            stopLeftBehind(folder);
        } else {
            Folders.make(server.folder);
            server.commands.run(
                    "initdb",
                    "-D",
                    server.data.toString(),
                    "-U",
                    Databases.USER,
                    "-A",
                    "trust",
                    "-E",
                    "UTF-8",
                    "--no-sync",
                    "--locale=C");
        }
        server.startAndWait(durability);
        return server;
    }

    public Databases databases() {
        return new Databases(port);
    }

    /// Stops PostgreSQL, sending its clients away; what was committed stays.
    @Override
    public void close() {
        stop();
    }

    private void startAndWait(Durability durability) {
        var settings = String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c max_connections=200",
                "-c shared_buffers=128MB",
                "-c fsync=" + durability.setting,
                "-c synchronous_commit=" + durability.setting,
                "-c full_page_writes=" + durability.setting,
                "-c autovacuum_naptime=15s", // a new database is full of rows before it has statistics
                "-c timezone=UTC",
                "-c log_timezone=UTC");
        var log = folder.resolve("postgres.log").toString();
        commands.run("pg_ctl", "-D", data.toString(), "-l", log, "-o", settings, "-w", "-t", "50", "start");
    }

    /// Stops the PostgreSQL that a launcher left running on that folder when it was killed; returns whether there was
    /// one.
    public static boolean stopLeftBehind(Path folder) {
        var left = leftover(folder.resolve("data/postmaster.pid"));
        left.ifPresent(process ->
                new PostgresServer(new PostgresCommands(PostgresBinaries.home()), folder.toAbsolutePath(), 0).stop());
        return left.isPresent();
    }

    /// It is ours if the process that the data folder names began when the folder says.
    private static Optional<ProcessHandle> leftover(Path note) {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(note);
            var began = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> process.info().startInstant().stream()
                            .anyMatch(start ->
                                    Duration.between(start, began).abs().compareTo(CLOCK_TOLERANCE) < 0));
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(note), e);
        } catch (NumberFormatException | IndexOutOfBoundsException halfWritten) {
            return Optional.empty();
        }
    }

    private void stop() {
        try {
            commands.run("pg_ctl", "-D", data.toString(), "-m", "fast", "-w", "-t", "10", "stop");
        } catch (IllegalStateException tooSlow) {
            commands.run("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "-t", "10", "stop");
        }
    }
}
