package onward.images.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a container runtime is told to start, and how.
///
/// @param words program and arguments
/// @param user the number of the user
public record Launch(List<String> words, Map<String, String> environment, String folder, int user) {
    /// As the configuration of an image says.
    public static Launch of(JsonNode image) {
        var config = image.path("config");
        var words = new ArrayList<String>();
        config.path("Entrypoint").forEach(word -> words.add(word.asText()));
        config.path("Cmd").forEach(word -> words.add(word.asText()));
        var environment = new HashMap<String, String>();
        config.path("Env").forEach(variable -> {
            var parts = variable.asText().split("=", 2);
            environment.put(parts[0], parts[1]);
        });
        var user = Integer.parseInt(config.path("User").asText().replaceFirst(":.*", ""));
        return new Launch(
                List.copyOf(words), environment, config.path("WorkingDir").asText(), user);
    }

    public Launch with(Map<String, String> more) {
        var all = new HashMap<>(environment);
        all.putAll(more);
        return new Launch(words, all, folder, user);
    }

    /// With more options of the JVM, before what names the service's class path.
    public Launch withOptions(List<String> options) {
        var all = new ArrayList<>(words);
        all.addAll(all.size() - 1, options);
        return new Launch(all, environment, folder, user);
    }
}
