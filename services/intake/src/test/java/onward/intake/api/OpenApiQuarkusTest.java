package onward.intake.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import onward.testkit.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;

/// The described API is the one that is served, and it takes nothing back that was released.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OpenApiQuarkusTest {
    private static final Path DESCRIBED = inRepository("docs/api/intake.openapi.yaml");
    private static final Path RELEASED = inRepository("docs/api/released/intake.openapi.yaml");
    private static final String ANEW =
            "Make it anew: ./mvnw -pl services/intake -am test -Dtest=OpenApiQuarkusTest -Dsurefire.failIfNoSpecifiedTests=false -Donward.golden=write";

    /// What was released stays as it is; only a first release is written.
    @BeforeEach
    void write_if_asked() throws IOException {
        if ("write".equals(System.getProperty("onward.golden"))) {
            Files.createDirectories(Objects.requireNonNull(RELEASED.getParent()));
            Files.writeString(DESCRIBED, served());
            if (!Files.exists(RELEASED)) {
                Files.writeString(RELEASED, served());
            }
        }
    }

    @Test
    void what_is_described_is_what_is_served() {
        assertThat(DESCRIBED).as(ANEW).exists().hasContent(served());
    }

    @Test
    void no_operation_or_field_that_was_released_disappears() throws IOException {
        var difference = OpenApiCompare.fromContents(Files.readString(RELEASED), served());

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

    private static Path inRepository(String file) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder.resolve(file);
            }
        }
        throw new IllegalStateException("The tests run inside the repository.");
    }
}
