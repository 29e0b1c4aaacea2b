package onward.web.example;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import onward.testkit.RealServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class DescriptionQuarkusTest {
    @Test
    void the_description_of_a_body_is_what_callers_send() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body(
                        "paths.'/v1/parcels/{id}'.put.requestBody.content.'application/json'.schema.$ref",
                        equalTo("#/components/schemas/ParcelJson"))
                .body("components.schemas.keySet()", not(hasItem(startsWith("Body"))))
                .body("components.schemas.keySet()", not(hasItem(startsWith("Supplier"))));
    }

    @Test
    void the_description_tells_where_a_request_may_be_said_again() {
        var keys = "parameters.findAll { it.in == 'header' }.name";
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.'/v1/parcels'.post." + keys, hasItem("Idempotency-Key"))
                .body("paths.'/v1/parcels/{id}'.put." + keys, not(hasItem("Idempotency-Key")));
    }

    @Test
    void the_description_tells_of_problems_and_tokens() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("paths.'/v1/parcels'.post.responses.'4XX'.$ref", equalTo("#/components/responses/Problem"));
    }
}
