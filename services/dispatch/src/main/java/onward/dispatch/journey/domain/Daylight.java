package onward.dispatch.journey.domain;

import java.time.Instant;
import onward.contracts.value.Position;

/// When it is light enough to fly by sight: from civil dawn to civil dusk.
public interface Daylight {
    boolean isLight(Position place, Instant at);

    Instant nextDawn(Position place, Instant after);
}
