package onward.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

/// Whoever reads the description sees for each operation what to send and what comes back.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ExamplesQuarkusTest {
    @Test
    void every_body_and_every_answer_has_an_example() {
        assertThat(mediaTypes(Described.api()))
                .hasSizeGreaterThan(40)
                .allSatisfy(media -> assertThat(media.examples()).as(media.of()).isNotEmpty());
    }

    @Test
    void every_example_is_as_its_schema_says() {
        var api = Described.api();

        assertThat(mediaTypes(api)).filteredOn(media -> !media.isStream()).allSatisfy(media -> {
            for (var example : media.examples()) {
                assertThat(new Shape(api, media.schema()).misfits(example))
                        .as("%s: %s", media.of(), example)
                        .isEmpty();
            }
        });
    }

    /// Something that is sent or answered.
    private record Media(String of, JsonNode schema, List<JsonNode> examples) {
        /// What is streamed is no JSON, though its events hold some.
        boolean isStream() {
            return schema.at("/items/$ref").asText().endsWith("OutboundSseEvent");
        }
    }

    private static List<Media> mediaTypes(JsonNode api) {
        var operations = api.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream())
                .map(operation -> operation.getValue())
                .filter(operation -> operation.has("operationId"))
                .flatMap(ExamplesQuarkusTest::ofOperation);
        var problem = media("a problem", api.at("/components/responses/Problem/content"));
        return Stream.concat(operations, problem).toList();
    }

    private static Stream<Media> ofOperation(JsonNode operation) {
        var id = operation.path("operationId").asText();
        var sent = media(id + " is sent", operation.at("/requestBody/content"));
        var answered = operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> answer(id, response.getKey(), response.getValue()));
        return Stream.concat(sent, answered);
    }

    /// A success that says nothing about what it answers has no example either.
    private static Stream<Media> answer(String id, String status, JsonNode response) {
        var of = "%s answers %s".formatted(id, status);
        return response.path("content").isEmpty()
                ? Stream.of(new Media(of, response, List.of()))
                : media(of, response.path("content"));
    }

    private static Stream<Media> media(String of, JsonNode content) {
        return content.properties().stream()
                .map(type -> new Media(of, type.getValue().path("schema"), examples(type.getValue())));
    }

    private static List<JsonNode> examples(JsonNode media) {
        var named = StreamSupport.stream(media.path("examples").spliterator(), false)
                .map(example -> example.path("value"));
        var single = Stream.of(media.path("example")).filter(example -> !example.isMissingNode());
        return Stream.concat(named, single).toList();
    }
}
