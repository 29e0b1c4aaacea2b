package onward.messaging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import onward.contracts.order.Order;

/// Reads an order as the event that its type names.
final class WholeOrderReader extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    WholeOrderReader(Class<?> type) {
        super(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var order = context.readValue(parser, Order.class);
        try {
            return handledType().getConstructor(Order.class).newInstance(order);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("%s needs a constructor of one order.".formatted(handledType()), e);
        }
    }
}
