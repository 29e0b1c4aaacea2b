package onward.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// One object as it would be applied.
record Manifest(JsonNode json) {
    private static final Set<String> RUNNING = Set.of("Deployment", "StatefulSet", "Job", "CronJob");

    String kind() {
        return json.path("kind").asText();
    }

    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    String name() {
        return json.at("/metadata/name").asText();
    }

    /// Whether it makes pods.
    boolean runs() {
        return RUNNING.contains(kind());
    }

    /// Whether it makes pods that are to stay.
    boolean stays() {
        return runs() && !kind().endsWith("Job");
    }

    JsonNode pod() {
        return template().path("spec");
    }

    /// Those that stay, and those that come before them.
    Stream<JsonNode> containers() {
        return Stream.concat(elements(pod().path("initContainers")), staying());
    }

    Stream<JsonNode> staying() {
        return elements(pod().path("containers"));
    }

    Map<String, String> podLabels() {
        return strings(template().at("/metadata/labels"));
    }

    private JsonNode template() {
        return json.at(kind().equals("CronJob") ? "/spec/jobTemplate/spec/template" : "/spec/template");
    }

    /// @param pointer to a list
    List<JsonNode> list(String pointer) {
        return elements(json.at(pointer)).toList();
    }

    static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static Map<String, String> strings(JsonNode object) {
        return object.properties().stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asText()));
    }

    @Override
    public String toString() {
        return "%s %s".formatted(kind(), name());
    }
}
