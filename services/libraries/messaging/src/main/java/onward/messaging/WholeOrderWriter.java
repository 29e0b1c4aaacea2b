package onward.messaging;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import onward.contracts.order.WholeOrder;

/// Writes an event as the order that it is.
final class WholeOrderWriter extends StdSerializer<WholeOrder> {
    private static final long serialVersionUID = 1L;

    WholeOrderWriter() {
        super(WholeOrder.class);
    }

    @Override
    public void serialize(WholeOrder event, JsonGenerator json, SerializerProvider provider) throws IOException {
        provider.defaultSerializeValue(event.order(), json);
    }
}
