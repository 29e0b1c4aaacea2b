package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;

/// Where incidents are searched for.
public interface Catalogue {
    List<Found> find(Search search);

    /// An incident, and the time by which it stands where it does.
    record Found(Incident incident, Instant time) {}
}
