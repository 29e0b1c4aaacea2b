package onward.dispatch.offer.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// Why a job was put to a responder: who else could have gone, why others could not, how each stood, and by which
/// policy. An override by hand stands beside the recommendation, never instead of it.
public record DecisionRecord(
        Instant at,
        @Nullable ResponderId recommended,
        ResponderId chosen,
        List<Candidate> candidates,
        List<NotEligible> notEligible,
        String policyVersion,
        @Nullable Override override) {
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

    /// One who could not, and why.
    public record NotEligible(ResponderId responder, String reason) {}

    /// Who decided by hand, and why.
    public record Override(String actor, String reason) {}
}
