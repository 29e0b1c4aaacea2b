package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import onward.resolution.figures.domain.Days;
import onward.resolution.loyalty.domain.Cohort;
import onward.resolution.loyalty.domain.CohortKind;
import onward.resolution.loyalty.domain.Cohorts;
import org.jspecify.annotations.Nullable;

/// Sets what care cost against what came back.
@ApplicationScoped
public class ReportLoyalty {
    private final Cohorts cohorts;
    private final Clock clock;

    ReportLoyalty(Cohorts cohorts, Clock clock) {
        this.cohorts = cohorts;
        this.clock = clock;
    }

    @Transactional
    public List<Cohort> report(CohortKind kind, Days days, @Nullable Set<String> brands) {
        return cohorts.of(kind, days, brands, clock.instant());
    }
}
