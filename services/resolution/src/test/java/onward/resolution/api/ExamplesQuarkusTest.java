package onward.resolution.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

/// Whoever reads the described API sees by an example what goes in and what comes out. Dead letters are messaging's.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ExamplesQuarkusTest {
    private static final String JSON = "application/json";

    @Test
    void every_body_has_an_example() throws IOException {
        var api = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").then().extract().asString());
        var without = new ArrayList<String>();
        api.path("paths").fields().forEachRemaining(path -> {
            if (!path.getKey().startsWith("/v1/dead-letters")) {
                path.getValue()
                        .elements()
                        .forEachRemaining(operation -> bodies(operation).stream()
                                .filter(body -> !hasExample(api, body))
                                .forEach(body -> without.add(
                                        operation.path("operationId").asText())));
            }
        });

        assertThat(api.path("paths")).hasSizeGreaterThan(10);
        assertThat(without).as("operations with a body that has no example").isEmpty();
    }

    /// What it takes as JSON, and what it answers when all is well.
    private static List<JsonNode> bodies(JsonNode operation) {
        var bodies = new ArrayList<JsonNode>();
        bodies.add(operation.path("requestBody").path("content").path(JSON));
        operation.path("responses").fields().forEachRemaining(response -> {
            if (response.getKey().startsWith("2")) {
                bodies.add(response.getValue().path("content").path(JSON));
            }
        });
        return bodies.stream().filter(body -> !body.isMissingNode()).toList();
    }

    private static boolean hasExample(JsonNode api, JsonNode body) {
        var schema = resolved(api, body.path("schema"));
        var item = resolved(api, schema.path("properties").path("items").path("items"));
        return body.has("example") || body.has("examples") || schema.has("examples") || item.has("examples");
    }

    private static JsonNode resolved(JsonNode api, JsonNode schema) {
        var ref = schema.path("$ref").asText();
        return ref.isEmpty()
                ? schema
                : api.path("components").path("schemas").path(ref.substring(ref.lastIndexOf('/') + 1));
    }
}
