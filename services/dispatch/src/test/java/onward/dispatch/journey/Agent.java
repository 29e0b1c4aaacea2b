package onward.dispatch.journey;

import static onward.dispatch.Story.as;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import onward.dispatch.Story;

/// The agent of a story, who knows better than the policy.
record Agent(Story story) {
    /// Chooses another option than the one that was proposed.
    void chooses(String option) {
        story.announced("onward.plan.proposed.v1", any -> true);
        var path = "/v1/incidents/" + story.incident + "/plan";
        var tag = as("agent").get(path).then().statusCode(200).extract().header("ETag");
        as("agent")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("""
                        {"option":"%s","reason":"the customer wants it"}""".formatted(option))
                .put(path)
                .then()
                .statusCode(200)
                .body("option", equalTo(option));
    }
}
