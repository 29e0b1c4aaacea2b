package onward.contracts.id;

import java.util.UUID;

/// Reads UUIDs strictly: [UUID#fromString] alone accepts `1-1-1-1-1`.
final class Uuids {
    private static final int CANONICAL_LENGTH = 36;

    private Uuids() {}

    static UUID parse(String text) {
        if (text.length() != CANONICAL_LENGTH) {
            throw new IllegalArgumentException("A UUID is expected, such as 3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10.");
        }
        return UUID.fromString(text);
    }
}
