package onward.local.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    /// Where the ports of the running system are written down, for commands that another shell gives.
    public PortsFile ports() {
        return new PortsFile(run().resolve("ports.properties"));
    }
}
