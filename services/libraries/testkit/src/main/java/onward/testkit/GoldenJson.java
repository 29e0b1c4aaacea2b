package onward.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A JSON document that was once found right, kept in a file, and compared field by field ever after.
///
/// With `-Donward.golden=write` the files are written instead: look at what git shows before you commit it.
public record GoldenJson(Path file) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /// @param path from the module's folder, such as `src/test/golden/incident-reported.json`
    public static GoldenJson of(String path) {
        return new GoldenJson(Path.of(path));
    }

    /// @throws AssertionError when the document differs from the golden one, or there is none yet
    public void matches(String actual) {
        try {
            var found = JSON.readTree(actual);
            if ("write".equals(System.getProperty("onward.golden"))) {
                write(found);
            }
            compare(found);
        } catch (IOException e) {
            throw new UncheckedIOException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private void compare(JsonNode found) throws IOException {
        if (!Files.exists(file)) {
            throw new AssertionError("%s is missing; write it with -Donward.golden=write.".formatted(file));
        }
        var golden = JSON.readTree(Files.readString(file));
        if (!golden.equals(found)) {
            throw new AssertionError("%s differs.%nexpected: %s%nfound:    %s"
                    .formatted(file, golden.toPrettyString(), found.toPrettyString()));
        }
    }

    private void write(JsonNode found) throws IOException {
        var folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, JSON.writeValueAsString(found) + "\n");
    }
}
