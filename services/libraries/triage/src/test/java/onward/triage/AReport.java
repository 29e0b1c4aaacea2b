package onward.triage;

import java.time.Instant;
import java.util.List;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Destination;
import onward.contracts.incident.Fault;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Location;
import onward.contracts.incident.Party;
import onward.contracts.incident.Propulsion;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.Triage;
import onward.contracts.incident.Vehicle;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// A report in the making, of which nothing is known but who calls and where they are.
record AReport(
        IncidentKind kind,
        @Nullable FaultCause cause,
        @Nullable Propulsion propulsion,
        @Nullable Boolean drivable,
        @Nullable Boolean wheelsTurn,
        @Nullable Boolean keysPresent,
        @Nullable RoadAccess roadAccess,
        @Nullable Boolean safePlace,
        Party party,
        @Nullable Journey journey) {
    static final Instant NOW = Instant.parse("2026-12-20T10:00:00Z");
    private static final Party NOBODY_ASKED = new Party(null, null, null, null, null, null, null);

    static AReport aReport() {
        return new AReport(IncidentKind.BREAKDOWN, null, null, null, null, null, null, null, NOBODY_ASKED, null);
    }

    static AReport ofCause(FaultCause cause) {
        return aReport().causedBy(cause);
    }

    AReport causedBy(FaultCause told) {
        return new AReport(
                kind, told, propulsion, drivable, wheelsTurn, keysPresent, roadAccess, safePlace, party, journey);
    }

    AReport ofKind(IncidentKind told) {
        return new AReport(
                told, cause, propulsion, drivable, wheelsTurn, keysPresent, roadAccess, safePlace, party, journey);
    }

    AReport runningOn(Propulsion told) {
        return new AReport(kind, cause, told, drivable, wheelsTurn, keysPresent, roadAccess, safePlace, party, journey);
    }

    AReport thatDrives() {
        return new AReport(
                kind, cause, propulsion, true, wheelsTurn, keysPresent, roadAccess, safePlace, party, journey);
    }

    AReport withBlockedWheels() {
        return new AReport(
                kind, cause, propulsion, drivable, false, keysPresent, roadAccess, safePlace, party, journey);
    }

    AReport withoutKeys() {
        return new AReport(kind, cause, propulsion, drivable, wheelsTurn, false, roadAccess, safePlace, party, journey);
    }

    AReport onRoad(RoadAccess told) {
        return new AReport(kind, cause, propulsion, drivable, wheelsTurn, keysPresent, told, safePlace, party, journey);
    }

    AReport inSafePlace(boolean safe) {
        return new AReport(
                kind, cause, propulsion, drivable, wheelsTurn, keysPresent, roadAccess, safe, party, journey);
    }

    AReport travelling(Party told) {
        return new AReport(
                kind, cause, propulsion, drivable, wheelsTurn, keysPresent, roadAccess, safePlace, told, journey);
    }

    AReport withChildren(int children) {
        return travelling(new Party(4, children, null, null, null, null, null));
    }

    AReport withNeeds(String... needs) {
        return travelling(new Party(2, 0, null, null, null, null, List.of(needs)));
    }

    AReport neededAt(Instant needBy) {
        return new AReport(
                kind,
                cause,
                propulsion,
                drivable,
                wheelsTurn,
                keysPresent,
                roadAccess,
                safePlace,
                party,
                new Journey(new Destination("Geneva airport", null), needBy));
    }

    IncidentFacts facts() {
        return new IncidentFacts(
                "lexus",
                kind,
                NOW,
                new Contact(null, "+33612345678", null, null),
                new Vehicle(null, null, null, null, propulsion, drivable, wheelsTurn, keysPresent, null),
                new Location(new Position(6.9797, 45.4489), null, roadAccess, null, safePlace),
                new Fault(cause, null),
                party,
                journey);
    }

    Triage triaged() {
        return Assessment.of(facts(), NOW);
    }
}
