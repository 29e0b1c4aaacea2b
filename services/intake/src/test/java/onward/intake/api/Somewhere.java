package onward.intake.api;

import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.reported;

import java.util.UUID;

/// Things that are there, for whoever sends nonsense about them.
final class Somewhere {
    private static final String SIGHTING = """
            {"brand":"lexus","vehicle":{"plate":"GA-1","plateCountry":"FR"},"fault":{"cause":"LIGHTING"},
             "location":{"position":{"type":"Point","coordinates":[6.1,45.9]}},"seenBy":"staff-1",
             "ownCar":{"plate":"FX-1","seats":5,"childSeats":1},"safeToStop":true}""";
    private static final String VIN = "JTJBARBZ802123456";

    private Somewhere() {}

    /// The path with something that exists in each of its places.
    static String in(String path) {
        if (path.startsWith("/v1/sightings/")) {
            return path.replace("{id}", sighted());
        }
        if (path.startsWith("/v1/incidents/")) {
            return path.replace("{id}", reported(aReport())).replace("{other}", reported(aReport()));
        }
        if (path.startsWith("/v1/customers/")) {
            return path.replace("{id}", registered());
        }
        return path.replace("{vin}", VIN)
                .replace("{name}", "fuzz")
                .replace("{id}", UUID.randomUUID().toString());
    }

    private static String sighted() {
        return as("staff")
                .body(SIGHTING)
                .post("/v1/sightings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String registered() {
        var id = "c-" + UUID.randomUUID();
        as("ops")
                .body("{\"brand\":\"lexus\"}")
                .put("/v1/customers/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }
}
