package onward.intake.reporting.domain;

import java.util.List;

/// Where incidents are searched for.
public interface Catalogue {
    List<Incident> find(Search search);
}
