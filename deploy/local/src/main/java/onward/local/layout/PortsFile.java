package onward.local.layout;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import onward.testkit.servers.Folders;

/// The ports of the running system, as they are written down for commands that another shell gives.
public record PortsFile(Path file) {
    public void write(Ports ports) {
        var properties = new Properties();
        properties.putAll(ports.asEnvironment());
        Folders.make(requireNonNull(file.getParent()));
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is written down; what the given environment says comes first.
    public Ports read(Map<String, String> environment) {
        var known = new HashMap<String, String>();
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
