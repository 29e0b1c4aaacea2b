package onward.local.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/// Reports of customers who are stranded, each with a phone and a plate of its own.
public final class Stranded {
    private final ObjectNode report = JsonNodeFactory.instance.objectNode();

    private Stranded(String name) {
        var random = ThreadLocalRandom.current();
        report.put("brand", "lexus").put("kind", "BREAKDOWN");
        report.putObject("contact")
                .put("name", name)
                .put("phone", "+336%08d".formatted(random.nextInt(10_000_000, 99_999_999)))
                .put("language", "fr");
        report.putObject("vehicle")
                .put("plate", plate(random))
                .put("plateCountry", "FR")
                .put("model", "RX 450h")
                .put("propulsion", "HYBRID")
                .put("drivable", false)
                .put("wheelsTurn", true)
                .put("keysPresent", true);
    }

    /// A family of four above Val d'Isère, the engine dead, the road closed, with a flight from Geneva to catch.
    public static Stranded aboveValDIsere() {
        var them = new Stranded("Marie Dubois");
        them.at(6.9797, 45.4489, "D902, 3 km above Val d'Isère", "CLOSED");
        them.fault("ENGINE", "stopped, smell of burning");
        them.report
                .putObject("party")
                .put("people", 4)
                .put("children", 2)
                .put("childSeats", 1)
                .put("luggage", 5);
        them.goingTo("Geneva airport", 6.1090, 46.2381);
        var journey = (ObjectNode) them.report.path("journey");
        journey.put("needBy", Instant.now().plus(Duration.ofHours(5)).toString());
        return them;
    }

    /// Two people on the motorway near Chambéry, the gearbox broken, with a long way to go.
    public static Stranded onTheMotorway() {
        var them = new Stranded("Paul Girard");
        them.at(5.9700, 45.6000, "A41, km 82, direction Annecy", "OPEN");
        them.fault("TRANSMISSION", "no gear goes in");
        them.report.putObject("party").put("people", 2).put("luggage", 2);
        them.goingTo("Paris", 2.3522, 48.8566);
        return them;
    }

    /// One person in Albertville, the battery flat.
    public static Stranded withAFlatBattery() {
        var them = new Stranded("Jeanne Roche");
        them.at(6.3900, 45.6750, "rue Gambetta, Albertville", "OPEN");
        them.fault("BATTERY", "clicks, nothing else");
        them.report.putObject("party").put("people", 1);
        them.goingTo("Annecy", 6.1294, 45.8992);
        return them;
    }

    /// Two people on the way to Geneva with a flat tyre.
    public static Stranded withAFlatTyre() {
        var them = new Stranded("Anne Perrier");
        them.at(6.1100, 45.8700, "rest area near Annecy", "OPEN");
        them.fault("TYRE_PUNCTURE", "rear left, no spare wheel");
        them.report.putObject("party").put("people", 2).put("luggage", 2);
        them.goingTo("Geneva airport", 6.1090, 46.2381);
        return them;
    }

    /// Six people with a trailer below Val d'Isère, the gearbox broken, in the car with this number.
    public static Stranded sixWithATrailer(String vin) {
        var them = new Stranded("Luc Favre");
        them.at(6.9300, 45.4900, "D902, Tignes dam", "OPEN");
        them.fault("TRANSMISSION", "no gear goes in");
        ((ObjectNode) them.report.path("vehicle")).put("vin", vin).put("trailer", true);
        them.report.putObject("party").put("people", 6).put("children", 2).put("luggage", 4);
        them.goingTo("Geneva airport", 6.1090, 46.2381);
        return them;
    }

    public ObjectNode report() {
        return report.deepCopy();
    }

    private void at(double lon, double lat, String description, String roadAccess) {
        var location = report.putObject("location");
        point(location, lon, lat);
        location.put("description", description).put("roadAccess", roadAccess).put("safePlace", true);
    }

    private void fault(String cause, String description) {
        report.putObject("fault").put("cause", cause).put("description", description);
    }

    private void goingTo(String name, double lon, double lat) {
        var destination = report.putObject("journey").putObject("destination").put("name", name);
        point(destination, lon, lat);
    }

    private static void point(ObjectNode place, double lon, double lat) {
        place.putObject("position")
                .put("type", "Point")
                .putArray("coordinates")
                .add(lon)
                .add(lat);
    }

    private static String plate(ThreadLocalRandom random) {
        return "%s-%03d-%s".formatted(letters(random), random.nextInt(1, 1000), letters(random));
    }

    private static String letters(ThreadLocalRandom random) {
        var usable = "ABCDEFGHJKLMNPQRSTVWXYZ";
        return "" + usable.charAt(random.nextInt(usable.length())) + usable.charAt(random.nextInt(usable.length()));
    }
}
