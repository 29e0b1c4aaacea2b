package onward.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import onward.local.Trouble;
import onward.testkit.servers.Folders;

/// The folder of one local system: `data/`, `keys/`, `logs/`, and in `run/` what is running now.
public record Home(Path folder) {
    private static final long NEEDED_MEGABYTES = 512;
    private static final long MEGABYTE = 1024 * 1024;

    /// `.onward` in the project's folder, unless `ONWARD_HOME` names another.
    public static Home of(Path root, Map<String, String> environment) {
        var chosen = environment.get("ONWARD_HOME");
        var folder = chosen == null || chosen.isBlank() ? root.resolve(".onward") : Path.of(chosen);
        return new Home(folder.toAbsolutePath().normalize());
    }

    public Path kafkaData() {
        return folder.resolve("data/kafka");
    }

    public Path postgresData() {
        return folder.resolve("data/postgres");
    }

    public Path keys() {
        return folder.resolve("keys");
    }

    public Path log(String name) {
        return Folders.make(folder.resolve("logs")).resolve(name + ".log");
    }

    /// What is running now, a file for each process.
    public Path run() {
        return folder.resolve("run");
    }

    /// Forgets all data; keys and logs stay.
    public void forgetData() {
        Folders.remove(folder.resolve("data"));
    }

    /// @throws Trouble when the disk is too full to begin
    public void requireSpace() {
        try {
            var free = Files.getFileStore(Folders.make(folder)).getUsableSpace() / MEGABYTE;
            if (free < NEEDED_MEGABYTES) {
                throw new Trouble("Only %d MB are free where %s is; Onward needs %d MB there (or set ONWARD_HOME)."
                        .formatted(free, folder, NEEDED_MEGABYTES));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble("%s can't be written; make it writable or set ONWARD_HOME.".formatted(folder), e);
        }
    }

    /// Writes down the ports of the running system, for commands that another shell gives.
    public void remember(Ports ports) {
        var properties = new Properties();
        properties.putAll(ports.asEnvironment());
        try (var file = Files.newBufferedWriter(Folders.make(run()).resolve("ports.properties"))) {
            properties.store(file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The ports of the running system; what the given environment says comes first.
    public Ports ports(Map<String, String> environment) {
        var known = new HashMap<String, String>();
        var file = run().resolve("ports.properties");
        if (Files.exists(file)) {
            var properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.forEach((name, port) -> known.put(name.toString(), port.toString()));
        }
        known.putAll(environment);
        return Ports.of(known);
    }
}
