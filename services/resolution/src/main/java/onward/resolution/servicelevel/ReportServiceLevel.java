package onward.resolution.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.SortedMap;
import onward.resolution.figures.domain.Days;
import onward.resolution.servicelevel.domain.Grouping;
import onward.resolution.servicelevel.domain.Tallies;
import onward.resolution.servicelevel.domain.Tally;
import org.jspecify.annotations.Nullable;

/// Reports how well customers were served.
@ApplicationScoped
public class ReportServiceLevel {
    private final Tallies tallies;

    ReportServiceLevel(Tallies tallies) {
        this.tallies = tallies;
    }

    @Transactional
    public SortedMap<String, Tally> report(Grouping by, Days days, @Nullable Set<String> brands) {
        return tallies.of(by, days, brands);
    }
}
