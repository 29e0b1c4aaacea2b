package onward.intake;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import onward.testkit.Tokens;

/// HTTP calls as the people who make them.
public final class Calls {
    private Calls() {}

    public static RequestSpecification as(String user) {
        return given().auth().oauth2(Tokens.of(user)).contentType(ContentType.JSON);
    }

    public static RequestSpecification asAgent() {
        return as("agent");
    }

    /// Reports, and returns the incident's id.
    public static String reported(AReport report) {
        return report(report).then().statusCode(201).extract().path("id");
    }

    public static Response report(AReport report) {
        return asAgent().body(report.json()).post("/v1/incidents");
    }

    public static Response incident(String id) {
        return asAgent().get("/v1/incidents/{id}", id);
    }
}
