package onward.intake.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// An operation as the service's own description has it.
///
/// @param bodies an example of each body that may be sent, by its type; an empty one where there is none
record Described(
        String id, String method, String path, Map<String, String> bodies, List<String> questions, boolean streams) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// All that there are.
    static List<Described> all() {
        return api().path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .map(operation -> of(path.getKey(), operation.getKey(), operation.getValue())))
                .toList();
    }

    /// The whole description.
    static JsonNode api() {
        var served = given().accept("application/json").get("/q/openapi?format=json");
        try {
            return JSON.readTree(served.asString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Described of(String path, String method, JsonNode operation) {
        var bodies = new LinkedHashMap<String, String>();
        operation
                .at("/requestBody/content")
                .properties()
                .forEach(body -> bodies.put(body.getKey(), example(body.getValue())));
        return new Described(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                bodies,
                StreamSupport.stream(operation.path("parameters").spliterator(), false)
                        .filter(parameter -> parameter.path("in").asText().equals("query"))
                        .map(parameter -> parameter.path("name").asText())
                        .toList(),
                operation.at("/responses/200/content").has("text/event-stream"));
    }

    private static String example(JsonNode body) {
        var value = Stream.concat(
                        Stream.of(body.path("example")),
                        body.path("examples").properties().stream()
                                .map(example -> example.getValue().path("value")))
                .filter(example -> !example.isMissingNode())
                .findFirst()
                .orElse(JSON.nullNode());
        return value.isTextual() ? value.asText() : value.isNull() ? "" : value.toString();
    }

    List<String> places() {
        return Stream.of(path.split("/"))
                .filter(step -> step.startsWith("{"))
                .map(step -> step.substring(1, step.length() - 1))
                .toList();
    }
}
