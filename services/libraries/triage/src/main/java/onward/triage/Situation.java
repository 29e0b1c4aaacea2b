package onward.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.contracts.incident.Destination;
import onward.contracts.incident.Fault;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Party;
import onward.contracts.incident.Propulsion;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.Vehicle;
import org.jspecify.annotations.Nullable;

/// A report as the rules read it: what nobody said yet is an empty record or `null`, never a missing branch.
record Situation(IncidentFacts facts, Instant now) {
    private static final Vehicle UNKNOWN_VEHICLE = new Vehicle(null, null, null, null, null, null, null, null, null);
    private static final Party UNKNOWN_PARTY = new Party(null, null, null, null, null, null, null);

    Vehicle vehicle() {
        return facts.vehicle() == null ? UNKNOWN_VEHICLE : facts.vehicle();
    }

    Party party() {
        return facts.party() == null ? UNKNOWN_PARTY : facts.party();
    }

    Journey journey() {
        return facts.journey() == null ? new Journey(null, null) : facts.journey();
    }

    @Nullable
    Destination destination() {
        return journey().destination();
    }

    /// The cause that was told; an accident is one by its kind too.
    @Nullable
    FaultCause cause() {
        Fault fault = facts.fault();
        if (fault != null && fault.cause() != null) {
            return fault.cause();
        }
        return facts.kind() == IncidentKind.ACCIDENT ? FaultCause.ACCIDENT : null;
    }

    boolean hasCause(FaultCause... causes) {
        return cause() != null && Set.of(causes).contains(cause());
    }

    boolean runsOn(Propulsion... propulsions) {
        return vehicle().propulsion() != null
                && Set.of(propulsions).contains(vehicle().propulsion());
    }

    boolean wheelsAreBlocked() {
        return Boolean.FALSE.equals(vehicle().wheelsTurn());
    }

    boolean keysAreMissing() {
        return Boolean.FALSE.equals(vehicle().keysPresent());
    }

    boolean isDrivable() {
        return Boolean.TRUE.equals(vehicle().drivable());
    }

    boolean isInUnsafePlace() {
        return Boolean.FALSE.equals(facts.location().safePlace());
    }

    boolean calledByItself() {
        return facts.call() != null && facts.call().automaticActivation();
    }

    boolean isCutOff() {
        return facts.location().roadAccess() == RoadAccess.CLOSED;
    }

    boolean hasChildren() {
        return party().children() != null && party().children() > 0;
    }

    boolean somebodyNeeds(String... needs) {
        List<String> told = party().needs();
        return told != null && told.stream().anyMatch(Set.of(needs)::contains);
    }

    /// Whether they must be somewhere before the given time has passed.
    boolean mustBeThereWithin(Duration time) {
        Instant needBy = journey().needBy();
        return needBy != null && !needBy.isAfter(now.plus(time));
    }
}
