package onward.dispatch.offer.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.ResponderId;
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

    /// Who decided by hand, and why.
    public record Override(String actor, String reason) {}
}
