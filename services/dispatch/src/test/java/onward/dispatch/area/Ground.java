package onward.dispatch.area;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import onward.dispatch.Story;
import org.jspecify.annotations.Nullable;

/// Two control areas side by side, in a desert where no other test has anybody: the border is at 30° N.
enum Ground {
    NORTH("[[-110.0,30.0],[-109.0,30.0],[-109.0,31.0],[-110.0,31.0],[-110.0,30.0]]"),
    SOUTH("[[-110.0,29.0],[-109.0,29.0],[-109.0,30.0],[-110.0,30.0],[-110.0,29.0]]");

    private final String outline;

    Ground(String outline) {
        this.outline = outline;
    }

    String id() {
        return "desert-" + name().toLowerCase(Locale.ROOT);
    }

    /// Draws it unless it is there.
    void drawn() {
        if (Story.as("ops").get("/v1/areas/" + id()).statusCode() == 404) {
            area(id(), outline).statusCode(201);
        }
    }

    static ValidatableResponse area(String id, String ring) {
        return area(id, ring, null);
    }

    static ValidatableResponse area(String id, String ring, @Nullable String seen) {
        var request = Story.as("ops").contentType(ContentType.JSON).body("""
            {"name":"%s","outline":{"type":"Polygon","coordinates":[%s]}}\
            """.formatted(id, ring));
        return (seen == null ? request : request.header("If-Match", seen))
                .put("/v1/areas/" + id)
                .then();
    }
}
