package onward.messaging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/// Reads an amount of money exactly: from text, as we write it, or from a number.
final class AmountReader extends StdScalarDeserializer<BigDecimal> {
    private static final long serialVersionUID = 1L;

    AmountReader() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken().isNumeric()) {
            return json.getDecimalValue();
        }
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, json);
        }
        var text = json.getText();
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException unreadable) {
            return (BigDecimal)
                    context.handleWeirdStringValue(BigDecimal.class, text, "an amount such as 250.00 is expected");
        }
    }
}
