package onward.resolution.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import onward.testkit.DescribedApi;
import onward.testkit.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/// The described API is the one that is served, and it takes nothing back that was released.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpenApiQuarkusTest {
    private final DescribedApi api = new DescribedApi("resolution");

    @BeforeEach
    void write_if_asked() throws IOException {
        api.writeIfAsked(served());
    }

    @Test
    void what_is_described_is_what_is_served() {
        assertThat(api.description()).as(api.howToWrite()).exists().hasContent(served());
    }

    @Test
    void every_body_says_what_is_in_it() {
        assertThat(served()).contains("schema:").doesNotContain("schema: {}");
    }

    @Test
    void no_operation_or_field_that_was_released_disappears() throws IOException {
        var difference = OpenApiCompare.fromContents(api.released(), served());

        assertThat(difference.getMissingEndpoints()).isEmpty();
        assertThat(difference.isCompatible())
                .as("Callers rely on what was released: keep it beside the new. Changed: %s"
                        .formatted(difference.getChangedOperations()))
                .isTrue();
    }

    private static String served() {
        return given().accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
