package onward.resolution.remedy.domain;

import java.time.Instant;
import onward.contracts.id.RemedyId;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// What was proposed, for whom, by whom and why; it does not change. `limit` is what the proposer may grant of this
/// kind by themselves.
public record Terms(
        RemedyId id,
        Subject subject,
        RemedyKind kind,
        String proposer,
        Instant proposedAt,
        Money limit,
        Money estimate,
        String reason,
        Prices prices,
        @Nullable String description) {}
