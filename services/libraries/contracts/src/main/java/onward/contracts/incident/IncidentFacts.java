package onward.contracts.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Everything that was reported, after amendments. A brand `unassigned` belongs to no brand yet; `notBefore` is when
/// help is wanted, if not at once; `sighting` and `call` are there when staff, or the car itself, reported it.
public record IncidentFacts(
        String brand,
        IncidentKind kind,
        Instant reportedAt,
        Contact contact,
        @Nullable Vehicle vehicle,
        Location location,
        @Nullable Fault fault,
        @Nullable Party party,
        @Nullable Journey journey,
        @Nullable Instant notBefore,
        @Nullable Sighting sighting,
        @Nullable VehicleCall call) {
    /// What somebody reported who wants help at once.
    public IncidentFacts(
            String brand,
            IncidentKind kind,
            Instant reportedAt,
            Contact contact,
            @Nullable Vehicle vehicle,
            Location location,
            @Nullable Fault fault,
            @Nullable Party party,
            @Nullable Journey journey) {
        this(brand, kind, reportedAt, contact, vehicle, location, fault, party, journey, null, null, null);
    }

    /// The same facts with what is known of how the incident was noticed.
    public IncidentFacts noticedBy(@Nullable Sighting seen, @Nullable VehicleCall called) {
        return new IncidentFacts(
                brand, kind, reportedAt, contact, vehicle, location, fault, party, journey, notBefore, seen, called);
    }

    /// The same facts with somebody else, or somebody at all, to reach.
    public IncidentFacts reaching(Contact other) {
        return new IncidentFacts(
                brand, kind, reportedAt, other, vehicle, location, fault, party, journey, notBefore, sighting, call);
    }
}
