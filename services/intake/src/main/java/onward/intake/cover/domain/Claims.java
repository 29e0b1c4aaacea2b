package onward.intake.cover.domain;

import java.time.Instant;

/// What contracts were used for.
public interface Claims {
    /// How many incidents the contract answered for that were reported from one moment until before another; what was
    /// cancelled or merged does not count.
    int of(String contract, Instant from, Instant before);
}
