package onward.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onward.local.layout.Home;
import onward.local.process.OwnProcess;
import onward.testkit.servers.Folders;
import onward.testkit.servers.PostgresServer;

/// What a launcher that was killed left running.
record Leftovers(Home home) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// Stops whatever of it is still there; returns what that was.
    List<String> stop() {
        var stopped = new ArrayList<String>();
        var notes = notes();
        notes.stream().map(OwnProcess::find).flatMap(Optional::stream).forEach(left -> {
            stopped.add(nameOf(left.note()));
            left.handle().destroy();
        });
        notes.stream().map(OwnProcess::find).flatMap(Optional::stream).forEach(left -> left.stop(PATIENCE));
        if (PostgresServer.stopLeftBehind(home.postgresData())) {
            stopped.add("postgres");
        }
        Folders.remove(home.run());
        return stopped;
    }

    private List<Path> notes() {
        if (!Files.exists(home.run())) {
            return List.of();
        }
        try (var files = Files.list(home.run())) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(home.run()), e);
        }
    }

    private static String nameOf(Path note) {
        return note.getFileName().toString().replace(".pid", "");
    }
}
