package onward.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/// A report in the making, by default of a family and a car that nobody else has, somewhere else each time.
public final class AReport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ObjectNode body;

    private AReport(ObjectNode body) {
        this.body = body;
    }

    public static AReport aReport() {
        var number = NUMBER.incrementAndGet();
        return new AReport(read("""
                {"brand":"lexus","kind":"BREAKDOWN",
                 "contact":{"name":"Marie Dubois","phone":"+336123%05d","country":"FR","language":"fr"},
                 "vehicle":{"plate":"GA-%05d-BC","plateCountry":"FR","model":"RX 450h","propulsion":"HYBRID",
                            "drivable":false},
                 "location":{"position":{"type":"Point","coordinates":[%s,45.4489]},
                             "description":"D902, 3 km above Val d'Isère","roadAccess":"CLOSED","safePlace":true},
                 "fault":{"cause":"ENGINE","description":"stopped, smell of burning"},
                 "party":{"people":4,"children":2,"childSeats":1,"luggage":5,"needs":["INFANT"]},
                 "journey":{"destination":{"name":"Geneva airport",
                            "position":{"type":"Point","coordinates":[6.1090,46.2381]}}}}
                """.formatted(number, number, 5 + number / 100.0)));
    }

    /// The same report with a field, named by its JSON pointer, set to this JSON.
    public AReport with(String pointer, String json) {
        var copy = body.deepCopy();
        parent(copy, pointer).set(name(pointer), read(json));
        return new AReport(copy);
    }

    public AReport withText(String pointer, String text) {
        return with(pointer, "\"%s\"".formatted(text));
    }

    public AReport without(String pointer) {
        var copy = body.deepCopy();
        parent(copy, pointer).remove(name(pointer));
        return new AReport(copy);
    }

    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    public String json() {
        return body.toString();
    }

    private static ObjectNode parent(ObjectNode root, String pointer) {
        var parent = pointer.substring(0, pointer.lastIndexOf('/'));
        return parent.isEmpty() ? root : (ObjectNode) root.at(parent);
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    @SuppressWarnings("unchecked")
    private static <T extends JsonNode> T read(String json) {
        try {
            return (T) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
