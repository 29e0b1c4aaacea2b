package onward.contracts.dispatch;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// A candidate journey plan in short.
public record OptionFacts(
        OptionKind option,
        boolean recommended,
        Duration timeToMobility,
        @Nullable Instant atDestination,
        Money cost,
        double confidence) {}
