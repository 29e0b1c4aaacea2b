package onward.messaging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// Reads an id or a capability by its own `parse`; what it refuses, it refuses in its own words.
final class ScalarReader extends StdDeserializer<Object> {
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
