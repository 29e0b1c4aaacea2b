package onward.messaging;

import com.fasterxml.jackson.annotation.JsonAlias;
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
            case START_OBJECT -> context.readValue(parser, Parts.class).proof();
            default -> (Proof) context.handleUnexpectedToken(Proof.class, parser);
        };
        return proof == null || proof.isEmpty() ? null : proof;
    }

    /// An object with the parts of a proof.
    record Parts(
            @Nullable String note,
            @Nullable String photo,
            @JsonAlias("odometer") @Nullable Integer odometerKm,
            @Nullable String signature,
            @Nullable Integer people,
            @Nullable String boardingCode) {
        Proof proof() {
            return new Proof(note, photo, odometerKm, signature, people, boardingCode);
        }
    }
}
