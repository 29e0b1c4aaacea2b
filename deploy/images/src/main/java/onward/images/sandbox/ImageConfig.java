package onward.images.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the configuration of an image says about a container of it.
record ImageConfig(JsonNode config) {
    Launch launch() {
        var words = Stream.of("Entrypoint", "Cmd").flatMap(this::texts).toList();
        var user = Integer.parseInt(config.path("User").asText().replaceFirst(":.*", ""));
        return new Launch(words, environment(), config.path("WorkingDir").asText(), user);
    }

    private Map<String, String> environment() {
        return texts("Env")
                .map(variable -> variable.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }

    private Stream<String> texts(String name) {
        return config.path(name).valueStream().map(JsonNode::asText);
    }
}
