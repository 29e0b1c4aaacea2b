package onward.dispatch.journey;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Consent;
import onward.contracts.incident.Contact;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverResult;
import onward.contracts.incident.Destination;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Location;
import onward.contracts.incident.OwnCar;
import onward.contracts.incident.Party;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.ServiceNeed;
import onward.contracts.incident.ServiceType;
import onward.contracts.incident.Sighting;
import onward.contracts.incident.Triage;
import onward.contracts.incident.Urgency;
import onward.contracts.incident.Vehicle;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// A report of four people above Val d'Isère, as a test changes it.
record Stranded(
        IncidentKind kind,
        Position place,
        RoadAccess road,
        @Nullable Instant opensAt,
        @Nullable Position destination,
        @Nullable Instant needBy,
        ServiceNeed need,
        Party party,
        @Nullable Vehicle vehicle,
        CoverResult result) {
    static final Position ABOVE_VAL_D_ISERE = new Position(6.9797, 45.4489);
    static final Position GENEVA_AIRPORT = new Position(6.1090, 46.2381);

    static Stranded report() {
        return new Stranded(
                IncidentKind.BREAKDOWN,
                ABOVE_VAL_D_ISERE,
                RoadAccess.OPEN,
                null,
                null,
                null,
                new ServiceNeed(ServiceType.DIAGNOSE_REPAIR, 0.1, "test"),
                people(4),
                null,
                CoverResult.UNKNOWN);
    }

    static Party people(int count) {
        return new Party(count, null, null, null, null, null, null);
    }

    Stranded closedRoad() {
        return road(RoadAccess.CLOSED, null);
    }

    Stranded closedRoadUntil(String opens) {
        return road(RoadAccess.CLOSED, Instant.parse(opens));
    }

    private Stranded road(RoadAccess access, @Nullable Instant opens) {
        return new Stranded(kind, place, access, opens, destination, needBy, need, party, vehicle, result);
    }

    Stranded to(Position goal) {
        return new Stranded(kind, place, road, opensAt, goal, needBy, need, party, vehicle, result);
    }

    Stranded neededBy(String when) {
        return new Stranded(kind, place, road, opensAt, destination, Instant.parse(when), need, party, vehicle, result);
    }

    Stranded needing(ServiceType service, double chance) {
        var other = new ServiceNeed(service, chance, "test");
        return new Stranded(kind, place, road, opensAt, destination, needBy, other, party, vehicle, result);
    }

    Stranded with(Party other) {
        return new Stranded(kind, place, road, opensAt, destination, needBy, need, other, vehicle, result);
    }

    Stranded withTrailer() {
        var car = new Vehicle(null, null, null, "RX 450h", null, null, null, null, true);
        return new Stranded(kind, place, road, opensAt, destination, needBy, need, party, car, result);
    }

    Stranded covered(CoverResult cover) {
        return new Stranded(kind, place, road, opensAt, destination, needBy, need, party, vehicle, cover);
    }

    Stranded seenByStaff(boolean drivable) {
        var car = new Vehicle(null, null, null, "IS 300", null, drivable, null, null, null);
        return new Stranded(IncidentKind.SIGHTING, place, road, opensAt, destination, needBy, need, party, car, result);
    }

    IncidentFacts facts(Instant reportedAt) {
        return new IncidentFacts(
                "lexus",
                kind,
                reportedAt,
                new Contact(null, "+33612345678", null, null),
                vehicle,
                new Location(place, null, road, opensAt, true),
                null,
                party,
                destination == null ? null : new Journey(new Destination("there", destination), needBy),
                null,
                kind == IncidentKind.SIGHTING ? sighting() : null,
                null);
    }

    private static Sighting sighting() {
        var own = new OwnCar("GE-1", "UX 250h", "COMPACT", 5, 0);
        return new Sighting(new ResponderId("STAFF"), null, own, true, Consent.ACCEPTED);
    }

    Triage triage() {
        return new Triage(List.of(need), Urgency.NORMAL, List.of(), List.of());
    }

    Cover cover() {
        return new Cover(result, List.of(), null);
    }
}
