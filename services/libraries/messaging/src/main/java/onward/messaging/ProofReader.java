package onward.messaging;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// Reads a proof from its text, or from an object with its parts, as a device may have them.
final class ProofReader extends StdDeserializer<Proof> {
    private static final long serialVersionUID = 1L;

    ProofReader() {
        super(Proof.class);
    }

    @Override
    public @Nullable Proof deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var proof = switch (parser.currentToken()) {
            case VALUE_STRING -> Proof.parse(context.readValue(parser, String.class));
            case START_OBJECT -> context.readValue(parser, ProofParts.class).proof();
            default -> (Proof) context.handleUnexpectedToken(Proof.class, parser);
        };
        return proof == null || proof.isEmpty() ? null : proof;
    }
}
