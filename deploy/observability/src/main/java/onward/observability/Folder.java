package onward.observability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder `deploy/observability`, wherever the project lies.
public record Folder(Path path) {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new JsonMapper();

    /// In the project that the system property `onward.root` names, or that the working folder is in.
    public static Folder here() {
        var from =
                Path.of(System.getProperty("onward.root", ".")).toAbsolutePath().normalize();
        for (var folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("mvnw"))) {
                return new Folder(folder.resolve("deploy/observability"));
            }
        }
        throw new IllegalStateException("%s is in no clone of Onward.".formatted(from));
    }

    public Path root() {
        return path.resolve("../..").normalize();
    }

    public Path runbooks() {
        return root().resolve("docs/operations/runbooks");
    }

    /// The files of a folder in here that end like this, in order.
    public List<Path> files(String folder, String ending) {
        try (var files = Files.list(path.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode read(Path file) {
        try {
            return (file.toString().endsWith(".json") ? JSON : YAML).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
