package onward.resolution.api;

import static onward.resolution.Stories.as;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import onward.resolution.Stories;
import onward.resolution.loyalty.Customers;

/// A case with what doors of resolution can be about: its costs, remedies in three states, and a customer.
record There(Map<String, String> things) {
    static There with(Stories stories, Customers customers) {
        var incident = stories.alpineResolved().toString();
        var things = new TreeMap<String, String>();
        things.put("incident", incident);
        things.put("customer", customers.of("lexus", Instant.now()).value());
        things.put("undecided", proposed(incident, "700.00"));
        things.put("granted", proposed(incident, "1.00"));
        things.put("committed", proposed(incident, "2.00"));
        as("care")
                .body("{}")
                .post("/v1/remedies/{id}/commit", things.get("committed"))
                .then()
                .statusCode(200);
        things.put(
                "entry",
                JsonPath.from(as("care").get("/v1/cases/{id}", incident).asString())
                        .getString("costs.entries[0].id"));
        return new There(things);
    }

    private static String proposed(String incident, String amount) {
        return as("care")
                .body("""
                        {"incidentId":"%s","kind":"GIFT","reason":"they waited","estimate":{"amount":"%s","currency":"EUR"}}\
                        """.formatted(incident, amount))
                .post("/v1/remedies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String in(String text) {
        var told = text;
        for (var thing : things.entrySet()) {
            told = told.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        return told;
    }
}
