package onward.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import onward.local.layout.ServiceName;
import onward.local.story.Patience;

/// What a service has logged, as machines read it in production.
record ServiceLog(Onward onward, ServiceName service) {
    private static final JsonMapper JSON = new JsonMapper();

    String text() {
        try {
            return Files.readString(onward.system().blueprint().home().log(service.label()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first line that says this, as soon as it is there.
    JsonNode line(String words) {
        return Patience.until("%s logging \"%s\"".formatted(service.label(), words), Within.SECONDS, () -> find(words));
    }

    private Optional<JsonNode> find(String words) {
        return lines().stream()
                .filter(line -> line.path("message").asText().contains(words))
                .findFirst();
    }

    private List<JsonNode> lines() {
        return text().lines()
                .filter(line -> line.startsWith("{"))
                .map(ServiceLog::parse)
                .toList();
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException halfWritten) {
            return JSON.createObjectNode();
        }
    }
}
