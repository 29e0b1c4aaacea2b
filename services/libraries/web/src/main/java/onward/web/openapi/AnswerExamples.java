package onward.web.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// What operations answer, as examples for the description: files on the class path, named by the operation and
/// the status of the answer.
final class AnswerExamples {
    private static final String FOLDER = "META-INF/onward/examples/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerExamples() {}

    static void addTo(Operation operation) {
        operation
                .getResponses()
                .getAPIResponses()
                .forEach((status, response) -> addTo(response, "%s.%s".formatted(operation.getOperationId(), status)));
    }

    /// To the answer that this name stands for.
    static void addTo(APIResponse response, String name) {
        var content = response.getContent();
        if (content == null) {
            return;
        }
        content.getMediaTypes().forEach((type, media) -> {
            var example =
                    type.contains("json") ? read(name + ".json").map(AnswerExamples::parsed) : read(name + ".txt");
            example.ifPresent(media::setExample);
        });
    }

    private static Optional<String> read(String file) {
        try (var found = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            return found == null ? Optional.empty() : Optional.of(new String(found.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The example %s can't be read.".formatted(file), e);
        }
    }

    private static Object parsed(String json) {
        try {
            return JSON.readValue(json, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException("An example is no JSON: " + json, e);
        }
    }
}
