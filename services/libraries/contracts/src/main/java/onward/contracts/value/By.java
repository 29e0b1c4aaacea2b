package onward.contracts.value;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who caused an event: a user (`agent`), a crew (`crew:heli-1`) or a service (`dispatch`); and when it happened by the
/// clock of their device, if that was told. The server's time is the event's own.
public record By(String actor, @Nullable Instant at) {
    public static By actor(String actor) {
        return new By(actor, null);
    }
}
