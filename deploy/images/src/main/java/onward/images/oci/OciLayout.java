package onward.images.oci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// An image's tar, laid out in a folder as the OCI's image layout has it.
public record OciLayout(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Lays it out in a folder that may not be there yet.
    public static OciLayout extract(Path tar, Path folder) {
        TarFile.extract(tar, folder);
        return new OciLayout(folder);
    }

    public JsonNode manifest() {
        return blob(index().at("/manifests/0/digest").asText());
    }

    public JsonNode index() {
        return json(folder.resolve("index.json"));
    }

    public JsonNode config() {
        return blob(manifest().at("/config/digest").asText());
    }

    /// The packed layers, the lowest first.
    public List<Path> layers() {
        return manifest()
                .path("layers")
                .valueStream()
                .map(layer -> file(layer.path("digest").asText()))
                .toList();
    }

    public Path file(String digest) {
        return folder.resolve("blobs").resolve(digest.replace(':', '/'));
    }

    private JsonNode blob(String digest) {
        return json(file(digest));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
