package onward.messaging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Reads a GeoJSON point (RFC 7946); a third coordinate is left out.
final class PositionReader extends StdDeserializer<Position> {
    private static final long serialVersionUID = 1L;

    PositionReader() {
        super(Position.class);
    }

    @Override
    public @Nullable Position deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        JsonNode node = context.readTree(parser);
        JsonNode coordinates = node.path("coordinates");
        if (!"Point".equals(node.path("type").asText())
                || coordinates.size() < 2
                || !coordinates.path(0).isNumber()
                || !coordinates.path(1).isNumber()) {
            return context.reportInputMismatch(
                    Position.class, "A GeoJSON point is expected: {\"type\":\"Point\",\"coordinates\":[lon,lat]}.");
        }
        try {
            return new Position(
                    coordinates.path(0).doubleValue(), coordinates.path(1).doubleValue());
        } catch (IllegalArgumentException e) {
            return (Position)
                    context.handleWeirdStringValue(Position.class, coordinates.toString(), "%s", e.getMessage());
        }
    }
}
