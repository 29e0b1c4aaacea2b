package onward.intake.breakdowncall.domain;

import java.util.Optional;
import onward.contracts.id.IncidentId;

/// The vehicles' calls, and which incident each belongs to.
public interface Calls {
    /// The incident of this call, or of an earlier message about the same event. Until the transaction ends nobody else
    /// asks about this vehicle.
    Optional<IncidentId> incidentOf(MinimumSet told);

    /// Keeps the call; one that is kept already stays as it is.
    void keep(MinimumSet told, IncidentId incident);
}
