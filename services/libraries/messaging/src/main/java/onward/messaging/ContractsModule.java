package onward.messaging;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import onward.contracts.Scalar;
import onward.contracts.order.Order;
import onward.contracts.order.WholeOrder;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// How the values of the contracts look in JSON: ids and capabilities are strings, positions GeoJSON points, amounts of
/// money strings, and an event that is an order has the order's own fields.
public final class ContractsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public ContractsModule() {
        super("onward-contracts");
        addSerializer(Scalar.class, new ToStringSerializer(Scalar.class));
        addSerializer(Position.class, new PositionWriter());
        addDeserializer(Position.class, new PositionReader());
        addSerializer(WholeOrder.class, new WholeOrderWriter());
        setMixInAnnotation(Money.class, MoneyAsText.class);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new ScalarsAndOrders());
    }

    private interface MoneyAsText {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount();
    }

    private static final class ScalarsAndOrders extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            var raw = type.getRawClass();
            if (Scalar.class.isAssignableFrom(raw) && raw != Scalar.class) {
                return new ScalarReader(raw);
            }
            return WholeOrder.class.isAssignableFrom(raw) && raw.isRecord() ? new WholeOrderReader(raw) : null;
        }
    }

    private static final class ScalarReader extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1L;
        private final transient Method parse;

        ScalarReader(Class<?> type) {
            super(type);
            try {
                parse = type.getMethod("parse", String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("%s needs a public static parse(String).".formatted(type), e);
            }
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.handleUnexpectedToken(handledType(), parser);
            }
            try {
                return parse.invoke(null, parser.getText());
            } catch (InvocationTargetException e) {
                return context.handleWeirdStringValue(
                        handledType(),
                        parser.getText(),
                        "%s",
                        e.getTargetException().getMessage());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class PositionWriter extends StdSerializer<Position> {
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

    private static final class PositionReader extends StdDeserializer<Position> {
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

    private static final class WholeOrderWriter extends StdSerializer<WholeOrder> {
        private static final long serialVersionUID = 1L;

        WholeOrderWriter() {
            super(WholeOrder.class);
        }

        @Override
        public void serialize(WholeOrder event, JsonGenerator json, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(event.order(), json);
        }
    }

    private static final class WholeOrderReader extends StdDeserializer<Object> {
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
}
