package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.VEHICLE_REPAIRED;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Obligation.Owed;

/// What a journey plan owes the customer, and by when: whatever its jobs fulfil, and the repair of a vehicle that is
/// taken to a workshop, unless it is carried home as it is.
public record OwedByPlan(PlanFacts plan, Instant openedAt, Deadlines deadlines) {
    private static final Set<JobState> GIVEN_UP =
            EnumSet.of(JobState.CANCELLED, JobState.GOA, JobState.UNSUCCESSFUL, JobState.REASSIGNED);

    public List<Owed> all() {
        return types().stream().map(type -> new Owed(type, dueAt(type))).toList();
    }

    private Set<ObligationType> types() {
        var types = EnumSet.noneOf(ObligationType.class);
        jobs().forEach(job -> types.addAll(job.fulfils()));
        if (jobs().stream().anyMatch(VehicleLeg::endsAtWorkshop)
                && jobs().stream().noneMatch(VehicleLeg::returnsUnrepaired)) {
            types.add(VEHICLE_REPAIRED);
        }
        return types;
    }

    private List<JobFacts> jobs() {
        return plan.jobs().stream()
                .filter(job -> !GIVEN_UP.contains(job.state()))
                .toList();
    }

    private Instant dueAt(ObligationType type) {
        return switch (type) {
            case CUSTOMER_AT_DESTINATION ->
                Objects.requireNonNullElseGet(plan.atDestination(), () -> openedAt.plus(plan.timeToMobility()));
            case VEHICLE_RECOVERED -> recoverableFrom().plus(deadlines.recovery());
            case VEHICLE_REPAIRED -> openedAt.plus(deadlines.repair());
            case VEHICLE_RETURNED -> openedAt.plus(deadlines.vehicleReturn());
            case REPLACEMENT_RETURNED -> openedAt.plus(deadlines.replacementReturn());
            case FOLLOW_UP_CALL -> openedAt.plus(deadlines.followUpCall());
        };
    }

    /// A vehicle behind a closed road can't be fetched before it opens.
    private Instant recoverableFrom() {
        return jobs().stream()
                .filter(job -> job.fulfils().contains(ObligationType.VEHICLE_RECOVERED))
                .map(JobFacts::reservedUntil)
                .filter(Objects::nonNull)
                .filter(openedAt::isBefore)
                .max(Instant::compareTo)
                .orElse(openedAt);
    }
}
