package onward.web.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Goes on reading after a bad value, which it notes and takes for absent; fields that nobody knows it skips.
final class FindingsHandler extends DeserializationProblemHandler {
    private static Findings findings(DeserializationContext context) {
        return (Findings) Objects.requireNonNull(context.getAttribute(Findings.class));
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        var main = context.getParser();
        var pointer = parser == main ? Pointers.of(parser) : Pointers.child(Pointers.ofObjectAround(main), name);
        findings(context).unknown(pointer);
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, @Nullable String message)
            throws IOException {
        findings(context).wrongType(Pointers.of(parser), Expected.by(type.getRawClass()));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> type, String value, @Nullable String message) {
        findings(context).refused(Pointers.of(context.getParser()), Refusals.expected(type, message));
        return null;
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> type, Number value, @Nullable String message) {
        findings(context).wrongType(Pointers.of(context.getParser()), Expected.by(type));
        return null;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser parser,
            @Nullable String message)
            throws IOException {
        findings(context).wrongType(Pointers.of(parser), Expected.by(type));
        parser.skipChildren();
        return null;
    }

    @Override
    public @Nullable Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, @Nullable Object argument, Throwable problem)
            throws IOException {
        var parser = context.getParser();
        findings(context).notBuilt(Pointers.ofObjectAround(parser), Refusals.reason(type, problem));
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
            leaveObject(parser);
        }
        return null;
    }

    private static void leaveObject(JsonParser parser) throws IOException {
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
        }
    }
}
