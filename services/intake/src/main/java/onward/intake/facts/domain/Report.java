package onward.intake.facts.domain;

import java.time.Instant;
import onward.contracts.incident.Fault;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Journey;
import onward.contracts.incident.Party;
import onward.contracts.incident.RoadAccess;
import onward.contracts.incident.Vehicle;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// What somebody told about an interrupted journey, before anybody checked it: anything may be missing.
public record Report(
        @Nullable String brand,
        @Nullable IncidentKind kind,
        @Nullable Caller contact,
        @Nullable Vehicle vehicle,
        @Nullable Place location,
        @Nullable Fault fault,
        @Nullable Party party,
        @Nullable Journey journey,
        @Nullable Instant notBefore) {
    /// What somebody told who wants help at once.
    public Report(
            @Nullable String brand,
            @Nullable IncidentKind kind,
            @Nullable Caller contact,
            @Nullable Vehicle vehicle,
            @Nullable Place location,
            @Nullable Fault fault,
            @Nullable Party party,
            @Nullable Journey journey) {
        this(brand, kind, contact, vehicle, location, fault, party, journey, null);
    }

    /// Where they are, as far as it was told.
    public record Place(
            @Nullable Position position,
            @Nullable String description,
            @Nullable RoadAccess roadAccess,
            @Nullable Instant roadOpensAt,
            @Nullable Boolean safePlace) {}

    /// The report that would lead to these facts.
    public static Report of(IncidentFacts facts) {
        var contact = facts.contact();
        var location = facts.location();
        return new Report(
                facts.brand(),
                facts.kind(),
                new Caller(contact.name(), contact.phone(), contact.country(), contact.language()),
                facts.vehicle(),
                new Place(
                        location.position(),
                        location.description(),
                        location.roadAccess(),
                        location.roadOpensAt(),
                        location.safePlace()),
                facts.fault(),
                facts.party(),
                facts.journey(),
                facts.notBefore());
    }

    public boolean saysWhichVehicle() {
        return vehicle != null && (isTold(vehicle.plate()) || isTold(vehicle.vin()));
    }

    boolean givesPhone() {
        return contact != null && isTold(contact.phone());
    }

    private static boolean isTold(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    public @Nullable Position position() {
        return location == null ? null : location.position();
    }

    @Nullable
    Position destination() {
        return journey == null || journey.destination() == null
                ? null
                : journey.destination().position();
    }

    @Nullable
    String vin() {
        return vehicle == null ? null : vehicle.vin();
    }
}
