package onward.resolution.servicelevel.domain;

import java.util.Set;
import java.util.SortedMap;
import onward.resolution.figures.domain.Days;
import org.jspecify.annotations.Nullable;

/// What was observed, summed up by day and month.
public interface Tallies {
    /// Of incidents that were reported on these days, by group; null brands for all.
    SortedMap<String, Tally> of(Grouping by, Days days, @Nullable Set<String> brands);

    /// Counts what was observed since: at most so many observations.
    ///
    /// @return how many there were; none, too, while another replica is at it
    int count(int most);
}
