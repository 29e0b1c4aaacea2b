package onward.images.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// By which a library is known to Maven.
record Coordinates(String group, String artifact, String version) {
    private static final Pattern COLON = Pattern.compile(":");
    private static final int PARTS = 5;

    static Coordinates of(JsonNode component) {
        return new Coordinates(
                component.path("group").asText(),
                component.path("name").asText(),
                component.path("version").asText());
    }

    /// Of lines `group:artifact:classifier:type:version`.
    static Set<Coordinates> of(List<String> lines) {
        return lines.stream()
                .map(line -> COLON.split(line, -1))
                .filter(words -> words.length == PARTS)
                .map(words -> new Coordinates(words[0], words[1], words[4]))
                .collect(Collectors.toSet());
    }

    /// As the library's file is called in a packaged service.
    String fileName() {
        return "%s.%s-%s.jar".formatted(group, artifact, version);
    }
}
