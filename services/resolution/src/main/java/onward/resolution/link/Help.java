package onward.resolution.link;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.contracts.dispatch.PromiseFacts;
import onward.contracts.id.ResponderId;
import onward.contracts.resolution.CaseState;
import onward.resolution.link.domain.LastSeen;
import onward.resolution.link.domain.Leg;
import org.jspecify.annotations.Nullable;

/// What there is to see, as of `at`; `cancelAskedAt` is null unless the customer no longer wants it.
public record Help(
        CaseState state,
        Instant at,
        List<Leg> legs,
        Map<ResponderId, LastSeen> seen,
        List<PromiseFacts> promises,
        @Nullable Instant cancelAskedAt) {}
