package onward.resolution.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.resolution.servicelevel.domain.Tallies;

/// Sums up what was observed, so that a report of a year has little to read.
@ApplicationScoped
public class CountObservations {
    private static final int AT_ONCE = 50_000;

    private final Tallies tallies;

    CountObservations(Tallies tallies) {
        this.tallies = tallies;
    }

    /// Counts some, and says how many.
    @Transactional
    public int count() {
        return tallies.count(AT_ONCE);
    }
}
