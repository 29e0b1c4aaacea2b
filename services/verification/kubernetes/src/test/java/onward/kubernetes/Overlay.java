package onward.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Everything that one `kubectl apply -k` brings, rendered by `kubectl kustomize`.
record Overlay(String name, List<Manifest> manifests) {
    private static final Map<String, Overlay> RENDERED = new ConcurrentHashMap<>();

    static final String PRODUCTION = "production";
    static final String MIGRATION = "production/migrate";
    static final String SINGLE_NODE = "single-node";

    static Stream<Overlay> all() {
        return Stream.of(SINGLE_NODE, PRODUCTION, MIGRATION).map(Overlay::named);
    }

    static Overlay named(String name) {
        return RENDERED.computeIfAbsent(name, Overlay::render);
    }

    Stream<Manifest> ofKind(String kind) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    Stream<Manifest> running() {
        return manifests.stream().filter(Manifest::runs);
    }

    Stream<Manifest> staying() {
        return manifests.stream().filter(Manifest::stays);
    }

    boolean has(String kind, String name) {
        return ofKind(kind).anyMatch(manifest -> manifest.name().equals(name));
    }

    Manifest the(String kind, String name) {
        return ofKind(kind)
                .filter(manifest -> manifest.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no %s %s".formatted(this.name, kind, name)));
    }

    private static Overlay render(String name) {
        var folder = Repository.at("deploy/kubernetes/overlays").resolve(name);
        try {
            var kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString()).start();
            var yaml = kubectl.inputReader().lines().toList();
            var complaint = String.join("\n", kubectl.errorReader().lines().toList());
            if (kubectl.waitFor() != 0) {
                throw new AssertionError("kubectl can't render %s:%n%s".formatted(name, complaint));
            }
            return new Overlay(name, parsed(String.join("\n", yaml)));
        } catch (IOException missing) {
            throw new UncheckedIOException("kubectl is needed on the PATH to render what is applied.", missing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Manifest> parsed(String yaml) throws IOException {
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return documents.readAll().stream().map(Manifest::new).toList();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
