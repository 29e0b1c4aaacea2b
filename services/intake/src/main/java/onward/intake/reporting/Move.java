package onward.intake.reporting;

import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentState;
import onward.intake.reporting.domain.Incident;

/// What became of a request to move an incident on.
public sealed interface Move {
    /// It was done.
    record Done(Incident incident) implements Move {}

    /// It can't be done where the incident stands; only these states can follow.
    record NotPossible(IncidentState state, List<IncidentState> allowed) implements Move {
        public static NotPossible from(Incident incident) {
            return new NotPossible(incident.state(), incident.standing().allowed());
        }
    }

    /// There is no such incident.
    record Unknown(IncidentId id) implements Move {}
}
