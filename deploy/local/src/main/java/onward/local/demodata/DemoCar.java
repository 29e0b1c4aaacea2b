package onward.local.demodata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/// A replacement car of the demo brand: a compact one, an SUV and a van wait in each town.
record DemoCar(String id, String carClass, int seats, int childSeats, Town depot) {
    static List<DemoCar> all() {
        var cars = new ArrayList<DemoCar>();
        for (var town : Town.values()) {
            var number = town.ordinal() + 1;
            cars.add(new DemoCar("compact-" + number, "COMPACT", 5, 2, town));
            cars.add(new DemoCar("suv-" + number, "SUV", 5, 2, town));
            cars.add(new DemoCar("van-" + number, "VAN", 7, 3, town));
        }
        return cars;
    }

    ObjectNode registration() {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("carClass", carClass)
                .put("seats", seats)
                .put("childSeats", childSeats)
                .put("propulsion", "HYBRID");
        body.putArray("brands").add("lexus");
        var place = body.putObject("depot").put("name", "Depot " + depot.label());
        place.putObject("position")
                .put("type", "Point")
                .putArray("coordinates")
                .add(depot.lon())
                .add(depot.lat());
        return body;
    }
}
