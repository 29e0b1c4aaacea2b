package onward.intake.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;

/// Every door of the description is locked for whoever has no business there.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DoorsQuarkusTest {
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String VIN = "JTJBARBZX09999999";

    @Test
    void nobody_enters_any_door_without_a_token() {
        assertThat(Described.all())
                .allSatisfy(operation -> assertThat(knock(operation, given()))
                        .as(operation.id())
                        .returns(401, Response::statusCode)
                        .returns("application/problem+json", Response::contentType));
    }

    @Test
    void nobody_enters_any_door_with_a_role_that_has_no_business_there() {
        var stranger = Tokens.of("stranger", "stranger");

        assertThat(Described.all())
                .allSatisfy(operation -> assertThat(knock(operation, with(stranger)))
                        .as(operation.id())
                        .returns(403, Response::statusCode)
                        .returns("application/problem+json", Response::contentType));
    }

    @Test
    void what_is_not_there_is_not_found_behind_any_door() {
        var everybody = Tokens.of("everybody", "agent", "supervisor", "ops", "staff", "care");

        assertThat(ofThings())
                .hasSizeGreaterThan(12)
                .allSatisfy(operation -> assertThat(
                                knock(operation, with(everybody).header("If-Match", "\"1\"")))
                        .as(operation.id())
                        .returns(404, Response::statusCode)
                        .returns("application/problem+json", Response::contentType));
    }

    /// Operations on a thing that must be there; PUT makes it, and an import that nobody sent stands at its beginning.
    private static List<Described> ofThings() {
        return Described.all().stream()
                .filter(operation -> !operation.places().isEmpty())
                .filter(operation -> !operation.method().equals("PUT"))
                .filter(operation -> !operation.places().contains("name"))
                .toList();
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    private static Response knock(Described operation, RequestSpecification caller) {
        var type = operation.bodies().containsKey(JSON) ? JSON : CSV;
        if (operation.bodies().containsKey(type)) {
            caller.contentType(type).body(operation.bodies().get(type));
        }
        return caller.request(Method.valueOf(operation.method()), nowhere(operation.path()));
    }

    private static String nowhere(String path) {
        return path.replace("{vin}", VIN)
                .replace("{name}", "never-sent")
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{other}", UUID.randomUUID().toString());
    }
}
