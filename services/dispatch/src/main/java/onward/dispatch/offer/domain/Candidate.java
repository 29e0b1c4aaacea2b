package onward.dispatch.offer.domain;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// One who could go, with the parts of the score: the arrival is the time until it is free and the travel,
/// turnout included. A `stale` position is one to doubt, for which the travel counts longer. `lentBy` is the
/// neighbouring area whose responder it is; of a partner's desk `price` is what it is expected to take, and
/// `declineChance` how probably it declines, 0 to 1.
public record Candidate(
        ResponderId responder,
        Instant arrival,
        Duration untilFree,
        Duration travel,
        int jobsAhead,
        @Nullable Duration positionAge,
        boolean stale,
        @Nullable String lentBy,
        @Nullable Money price,
        @Nullable Double declineChance) {}
