package onward.journeys;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What an agent changes of an incident when the customer calls again, as a merge patch.
final class Amendment {
    private Amendment() {}

    static ObjectNode ofDestination(String name, double lon, double lat) {
        var change = JsonNodeFactory.instance.objectNode();
        var destination = change.putObject("journey").putObject("destination").put("name", name);
        setPosition(destination, lon, lat);
        return change;
    }

    static ObjectNode ofLocation(String description, double lon, double lat) {
        var change = JsonNodeFactory.instance.objectNode();
        setPosition(change.putObject("location").put("description", description), lon, lat);
        return change;
    }

    private static void setPosition(ObjectNode place, double lon, double lat) {
        place.putObject("position")
                .put("type", "Point")
                .putArray("coordinates")
                .add(lon)
                .add(lat);
    }
}
