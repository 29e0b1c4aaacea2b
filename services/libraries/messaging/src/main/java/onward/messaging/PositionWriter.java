package onward.messaging;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import onward.contracts.value.Position;

/// Writes a position as a GeoJSON point (RFC 7946).
final class PositionWriter extends StdSerializer<Position> {
    private static final long serialVersionUID = 1L;

    PositionWriter() {
        super(Position.class);
    }

    @Override
    public void serialize(Position position, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(position.lon());
        json.writeNumber(position.lat());
        json.writeEndArray();
        json.writeEndObject();
    }
}
