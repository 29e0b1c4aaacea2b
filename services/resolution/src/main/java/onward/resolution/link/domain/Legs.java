package onward.resolution.link.domain;

import java.util.List;
import onward.contracts.id.IncidentId;

/// The jobs that customers wait for.
public interface Legs {
    /// As it stands now; one that is given up is forgotten.
    void save(Leg leg);

    /// Those of one incident: the people's before the vehicle's, each in their order.
    List<Leg> of(IncidentId incidentId);
}
