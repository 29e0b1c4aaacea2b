package onward.resolution.loyalty.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.id.CustomerId;

/// All that came back.
public interface Touchpoints {
    /// Adds those that are not there yet, and says how many that were.
    int add(List<Touchpoint> touchpoints, Supplier<UUID> ids, String actor, Instant now);

    /// What was told of one customer belongs to another from now on.
    void move(CustomerId from, CustomerId into);
}
