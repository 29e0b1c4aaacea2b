package onward.resolution.link;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import onward.resolution.Stories;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LapsedLinkQuarkusTest {
    private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");

    @Inject
    Stories stories;

    @Inject
    SignedLinks links;

    @Test
    void a_lapsed_link_shows_nothing() {
        var incident = stories.alpine();

        given().queryParam("token", links.sign(incident, LONG_AGO))
                .get("/v1/cases/{id}/help", incident.toString())
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/link-expired"))
                .body("detail", containsString("2026-01-02T03:04:05Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback", "cancellation"})
    void a_lapsed_link_changes_nothing(String what) {
        var incident = stories.alpine();

        given().contentType(ContentType.JSON)
                .queryParam("token", links.sign(incident, LONG_AGO))
                .body("{\"score\":1,\"reason\":\"late\"}")
                .post("/v1/cases/{id}/{what}", incident.toString(), what)
                .then()
                .statusCode(410);
    }
}
