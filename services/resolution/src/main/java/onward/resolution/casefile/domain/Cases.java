package onward.resolution.casefile.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// All care cases.
public interface Cases {
    Optional<Filed> find(IncidentId incidentId);

    /// Finds a case and keeps everybody else from changing it until the transaction ends.
    Optional<Filed> hold(IncidentId incidentId);

    /// Holds cases whose time to settle has come, except those that somebody else holds.
    List<Filed> holdThoseToSettle(int atMost);

    /// Holds cases in which somebody is to be reminded of something, except those that somebody else holds.
    List<Filed> holdThoseToRemind(int atMost);

    List<Filed> page(CaseQuery query);

    /// How many cases are not settled in which it is in doubt who has the vehicle.
    long countInDoubt();

    /// Writes the case down and announces its events, caused by `by`.
    Filed save(Progress progress, By by);
}
