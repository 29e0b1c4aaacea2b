package onward.dispatch.area;

import static io.restassured.RestAssured.given;
import static onward.dispatch.area.Ground.NORTH;
import static onward.dispatch.area.Ground.area;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.Test;

/// Control areas as operations draw them.
@QuarkusTest
@TestProfile(RealDispatch.class)
class AreaQuarkusTest {
    /// Far from wherever other tests are.
    private final String id = "area-" + UUID.randomUUID();

    @Test
    void an_area_is_drawn_and_listed_beside_everywhere() {
        area(id, "[[-30.0,-50.0],[-29.0,-50.0],[-29.0,-49.0],[-30.0,-50.0]]")
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", endsWith("/v1/areas/" + id))
                .body("outline.coordinates[0][1][0]", equalTo(-29.0f));

        Story.as("agent").get("/v1/areas").then().body("items.id", hasItems("everywhere", id));
        Story.as("agent").get("/v1/areas/" + id).then().statusCode(200).body("name", equalTo(id));
    }

    @Test
    void a_border_is_moved_by_who_has_seen_where_it_was() {
        var drawn = "[[-30.0,-60.0],[-29.0,-60.0],[-29.0,-59.0],[-30.0,-60.0]]";
        area(id, drawn).statusCode(201);

        area(id, drawn).statusCode(428);
        area(id, drawn, "\"7\"").statusCode(412).body("type", endsWith("/problems/version-conflict"));
        area(id, drawn, "\"1\"").statusCode(200).header("ETag", equalTo("\"2\""));
    }

    @Test
    void an_outline_that_is_none_is_refused_with_what_is_wrong() {
        area(id, "[[0.0,-70.0],[1.0,-70.0],[1.0,-69.0],[0.0,-69.0]]")
                .statusCode(422)
                .body("errors.pointer", hasItem("/outline/coordinates/0"))
                .body("errors[0].detail", endsWith("ends where it begins."));
        area(id, "[[0.0,-70.0],[1.0,-69.0],[1.0,-70.0],[0.0,-69.0],[0.0,-70.0]]")
                .statusCode(422)
                .body("errors.pointer", hasItem("/outline"))
                .body("errors[0].detail", startsWith("It is tangled (Self-intersection) at [0.5, -69.5]"));
        area(id, "[[0.0,-70.0],[0.0,-70.0]]").statusCode(422).body("errors.pointer", hasItem("/outline/coordinates/0"));
        put(id, "{\"name\":\"x\"}").statusCode(422).body("errors[0].detail", equalTo("An outline is expected."));
        put(id, "{\"outline\":3}").statusCode(400);
        put("UPPER", "{\"name\":\"x\"}").statusCode(404);
        Story.as("agent").get("/v1/areas/" + id).then().statusCode(404);
    }

    @Test
    void everywhere_has_no_outline() {
        var tag = Story.as("ops").get("/v1/areas/everywhere").header("ETag");

        area("everywhere", "[[0.0,-70.0],[1.0,-70.0],[1.0,-69.0],[0.0,-70.0]]", tag)
                .statusCode(422)
                .body("errors.pointer", hasItem("/outline"));
    }

    @Test
    void only_operations_draw_areas() {
        for (var user : new String[] {"agent", "supervisor", "care", "crew:heli-1"}) {
            Story.as(user)
                    .contentType(ContentType.JSON)
                    .body("{\"name\":\"x\"}")
                    .put("/v1/areas/" + id)
                    .then()
                    .statusCode(403);
        }
        given().get("/v1/areas").then().statusCode(401);
        Story.as("crew:heli-1").get("/v1/areas/everywhere").then().statusCode(403);
    }

    @Test
    void what_is_asked_of_an_area_that_there_is_not_is_not_found() {
        NORTH.drawn();
        for (var path : new String[] {"/v1/board", "/v1/board/stream", "/v1/jobs", "/v1/responders"}) {
            Story.as("agent")
                    .accept("*/*")
                    .queryParam("area", "atlantis")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("type", endsWith("/problems/not-found"))
                    .body("detail", startsWith("There is no area atlantis; there are ["));
        }
    }

    private static ValidatableResponse put(String id, String body) {
        return Story.as("ops")
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/areas/" + id)
                .then();
    }
}
