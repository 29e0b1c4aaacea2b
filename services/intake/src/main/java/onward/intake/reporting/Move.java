package onward.intake.reporting;

import onward.contracts.id.IncidentId;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Standing;

/// What became of a request to move an incident on.
public sealed interface Move {
    /// It was done.
    record Done(Incident incident) implements Move {}

    /// It can't be done where the incident stands.
    record NotPossible(Standing standing) implements Move {
        public static NotPossible from(Incident incident) {
            return new NotPossible(incident.standing());
        }
    }

    /// There is no such incident.
    record Unknown(IncidentId id) implements Move {}
}
