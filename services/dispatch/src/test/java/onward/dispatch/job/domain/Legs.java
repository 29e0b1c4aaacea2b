package onward.dispatch.job.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Position;

/// Legs for tests.
public final class Legs {
    public static final IncidentId INCIDENT = new IncidentId(new UUID(1, 1));
    public static final Instant PROMISED = Instant.parse("2026-12-20T11:00:00Z");

    private Legs() {}

    /// A replacement car for the same people.
    public static Leg delivery(int number) {
        return new Leg(
                new JobId(new UUID(2, number)),
                INCIDENT,
                ServiceType.REPLACEMENT_CAR_DELIVERY,
                ItineraryKind.PEOPLE,
                1,
                ResponderKind.COURIER,
                new Stop(null, new Position(6.9797, 45.4489), null, null),
                null,
                List.of(),
                List.of(ObligationType.CUSTOMER_AT_DESTINATION),
                Duration.ofMinutes(15),
                PROMISED,
                Set.of(),
                Arrangement.ALONE);
    }

    /// A roadside repair above Val d'Isère.
    public static Leg repair(int number) {
        return new Leg(
                new JobId(new UUID(2, number)),
                INCIDENT,
                ServiceType.BATTERY,
                ItineraryKind.VEHICLE,
                1,
                ResponderKind.PATROL,
                new Stop(null, new Position(6.9797, 45.4489), null, null),
                null,
                List.of(),
                List.of(ObligationType.CUSTOMER_AT_DESTINATION),
                Duration.ofMinutes(20),
                PROMISED,
                Set.of(),
                Arrangement.ALONE);
    }

    /// The same leg, second in its itinerary.
    public static Leg second(Leg leg) {
        return new Leg(
                leg.id(),
                leg.incident(),
                leg.service(),
                leg.itinerary(),
                2,
                leg.kind(),
                leg.pickup(),
                leg.dropOff(),
                leg.requires(),
                leg.fulfils(),
                leg.work(),
                leg.promisedBy(),
                leg.excluded(),
                leg.arrangement());
    }
}
