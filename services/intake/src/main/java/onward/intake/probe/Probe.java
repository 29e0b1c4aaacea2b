package onward.intake.probe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/// Reports a synthetic incident, expects it triaged, and cancels it; nobody is ever sent. What
/// `deploy/observability/probe` does in a shell, for a container that has a JVM and nothing else.
///
/// @param plate one that no report had before: this would be another report of that incident
record Probe(String brand, String plate, Position position) {
    Sign through(Door door) throws InterruptedException {
        try {
            var incident = door.ask("/v1/incidents", report());
            var id = incident.path("id").asText();
            var state = incident.path("state").asText();
            if (!state.equals("TRIAGED")) {
                return new Sign.OfTrouble("incident %s is %s, not TRIAGED".formatted(id, state));
            }
            door.ask("/v1/incidents/%s/cancel".formatted(id), object().put("reason", "synthetic"));
            return new Sign.OfLife(id);
        } catch (IOException e) {
            return new Sign.OfTrouble("%s does not take it: %s".formatted(door.address(), e));
        }
    }

    private ObjectNode report() {
        var report = object().put("brand", brand).put("kind", "SYNTHETIC");
        report.putObject("contact").put("name", "Probe").put("phone", "+33100000000");
        report.putObject("vehicle").put("plate", plate).put("plateCountry", "FR");
        var point = report.putObject("location").putObject("position").put("type", "Point");
        point.putArray("coordinates").add(position.longitude()).add(position.latitude());
        return report;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// In degrees.
    record Position(double longitude, double latitude) {}
}
