package onward.resolution;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;
import static onward.contracts.resolution.ObligationType.REPLACEMENT_RETURNED;
import static onward.contracts.resolution.ObligationType.VEHICLE_RECOVERED;
import static onward.contracts.resolution.ObligationType.VEHICLE_REPAIRED;
import static onward.contracts.resolution.ObligationType.VEHICLE_RETURNED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobLink;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Money;
import onward.contracts.value.Position;
import onward.resolution.casefile.domain.Deadlines;
import org.jspecify.annotations.Nullable;

/// Incidents, plans and jobs as the stories tell them.
public final class Given {
    public static final Instant NOON = Instant.parse("2026-12-20T12:00:00Z");
    public static final Deadlines DEADLINES = new Deadlines(
            Duration.ofHours(24),
            Duration.ofDays(4),
            Duration.ofDays(5),
            Duration.ofDays(6),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(1));

    private static final Position VAL_D_ISERE = new Position(6.9797, 45.4489);
    private static final Position BOURG = new Position(6.7700, 45.6180);

    private Given() {}

    public static IncidentId anIncident() {
        return new IncidentId(UUID.randomUUID());
    }

    /// A helicopter for the family; their car is towed, repaired and brought back.
    public static PlanFacts alpinePlan(IncidentId incident) {
        return plan(
                OptionKind.HELICOPTER_PICKUP,
                flight(incident),
                tow(incident),
                job(incident, ServiceType.VEHICLE_RETURN, VEHICLE_RETURNED, REPLACEMENT_RETURNED));
    }

    /// A patrol repairs the car where it stands.
    public static PlanFacts roadsidePlan(IncidentId incident) {
        return plan(OptionKind.REPAIR_ON_SCENE, roadsideRepair(incident));
    }

    public static PlanFacts plan(OptionKind option, JobFacts... jobs) {
        return new PlanFacts(
                option,
                option,
                "dispatch",
                null,
                List.of(),
                Duration.ofHours(2),
                NOON.plus(Duration.ofHours(2)),
                Money.euros(4200),
                Money.euros(1000),
                List.of(jobs));
    }

    public static JobFacts flight(IncidentId incident) {
        return job(incident, ServiceType.AIR_TRANSPORT, CUSTOMER_AT_DESTINATION);
    }

    public static JobFacts tow(IncidentId incident) {
        return job(incident, ServiceType.TOW, VEHICLE_RECOVERED);
    }

    public static JobFacts roadsideRepair(IncidentId incident) {
        return job(incident, ServiceType.BATTERY, CUSTOMER_AT_DESTINATION, VEHICLE_RECOVERED, VEHICLE_REPAIRED);
    }

    public static JobFacts vehicleReturn(IncidentId incident) {
        return job(incident, ServiceType.VEHICLE_RETURN, VEHICLE_RETURNED, REPLACEMENT_RETURNED);
    }

    /// A car that does not drive is carried home by a tow truck.
    public static JobFacts carriedHome(IncidentId incident) {
        var service = ServiceType.VEHICLE_RETURN;
        return job(incident, service, ResponderKind.TOW_TRUCK, JobState.RESERVED, NOON, VEHICLE_RETURNED);
    }

    /// A courier stays with the car.
    public static JobFacts watch(IncidentId incident) {
        return job(incident, ServiceType.VEHICLE_WATCH);
    }

    /// A mechanic takes the car over from somebody.
    public static JobFacts mechanicAfter(IncidentId incident) {
        return job(incident, ServiceType.TYRE);
    }

    public static JobFacts job(IncidentId incident, ServiceType service, ObligationType... fulfils) {
        return job(incident, service, JobState.PENDING, null, fulfils);
    }

    public static JobFacts job(
            IncidentId incident,
            ServiceType service,
            JobState state,
            @Nullable Instant reservedUntil,
            ObligationType... fulfils) {
        return job(incident, service, kind(service), state, reservedUntil, fulfils);
    }

    private static ResponderKind kind(ServiceType service) {
        return switch (service) {
            case AIR_TRANSPORT -> ResponderKind.HELICOPTER;
            case VEHICLE_RETURN, VEHICLE_WATCH -> ResponderKind.COURIER;
            case TYRE -> ResponderKind.PATROL;
            default -> ResponderKind.TOW_TRUCK;
        };
    }

    private static ResponderId responder(ResponderKind kind) {
        return new ResponderId(
                switch (kind) {
                    case HELICOPTER -> "heli-1";
                    case COURIER -> "courier-1";
                    case PATROL -> "patrol-1";
                    default -> "tow-1";
                });
    }

    private static JobFacts job(
            IncidentId incident,
            ServiceType service,
            ResponderKind kind,
            JobState state,
            @Nullable Instant reservedUntil,
            ObligationType... fulfils) {
        return new JobFacts(
                new JobId(UUID.randomUUID()),
                incident,
                service,
                service == ServiceType.AIR_TRANSPORT ? ItineraryKind.PEOPLE : ItineraryKind.VEHICLE,
                1,
                state,
                kind,
                responder(kind),
                null,
                null,
                reservedUntil,
                new Stop("D902", VAL_D_ISERE, null, null),
                new Stop("Garage du Lac", BOURG, null, null),
                List.of(),
                List.of(fulfils),
                List.of(),
                service == ServiceType.TYRE
                        ? List.of(new JobLink(LinkKind.TAKES_OVER_FROM, new JobId(UUID.randomUUID())))
                        : null,
                null,
                null,
                null);
    }
}
