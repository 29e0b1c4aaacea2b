package onward.dispatch.board;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import onward.testkit.Tokens;

/// The board as one user sees it.
record Board(JsonNode json) {
    static Board seenBy(String user) {
        return seenWith(Tokens.of(user));
    }

    static Board seenWith(String token) {
        try {
            return new Board(new ObjectMapper()
                    .readTree(given().auth()
                            .oauth2(token)
                            .get("/v1/board")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString()));
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String lastEventId() {
        return json.get("lastEventId").asText();
    }

    Optional<String> find(String list, String id) {
        return json.get(list)
                .valueStream()
                .filter(entry -> entry.get("id").asText().equals(id))
                .map(JsonNode::toString)
                .findFirst();
    }

    String entry(String list, String id) {
        return find(list, id).orElseThrow(() -> new AssertionError("No %s among the %s.".formatted(id, list)));
    }

    /// The entries of a list that belong to an incident.
    List<String> of(String list, String incident) {
        return json.get(list)
                .valueStream()
                .filter(entry -> entry.path("incidentId").asText().equals(incident))
                .map(JsonNode::toString)
                .toList();
    }
}
