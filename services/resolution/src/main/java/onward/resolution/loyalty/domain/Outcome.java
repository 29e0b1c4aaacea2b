package onward.resolution.loyalty.domain;

import java.util.List;
import onward.resolution.figures.domain.Share;

/// What became of the customers of a cohort within some months: only those count who were known that long, so that
/// nobody counts as gone who has had no time to come back.
public record Outcome(
        int months, Share retained, Share serviced, Share repurchased, Share referred, List<Balance> balances) {
    /// Below this a rate says next to nothing.
    private static final int SMALL = 30;

    public long customers() {
        return retained.of();
    }

    public boolean isSmall() {
        return customers() < SMALL;
    }
}
