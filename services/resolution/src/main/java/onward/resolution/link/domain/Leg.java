package onward.resolution.link.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import org.jspecify.annotations.Nullable;

/// A job as far as it concerns the customer who waits for it.
public record Leg(
        JobId job,
        IncidentId incident,
        ServiceType service,
        ItineraryKind itinerary,
        int number,
        JobState state,
        ResponderKind responderKind,
        @Nullable ResponderId responder,
        @Nullable Instant eta,
        @Nullable EtaConfirmation etaConfirmation,
        @Nullable Instant promisedBy) {
    private static final Set<JobState> GIVEN_UP =
            EnumSet.of(JobState.CANCELLED, JobState.GOA, JobState.UNSUCCESSFUL, JobState.REASSIGNED);
    private static final Set<JobState> THERE =
            EnumSet.of(JobState.ON_SCENE, JobState.TRANSPORTING, JobState.AT_DESTINATION, JobState.COMPLETED);
    private static final Set<JobState> MOVING =
            EnumSet.of(JobState.EN_ROUTE, JobState.ON_SCENE, JobState.TRANSPORTING, JobState.AT_DESTINATION);

    public static Leg of(JobFacts job) {
        return new Leg(
                job.id(),
                job.incidentId(),
                job.service(),
                job.itinerary(),
                job.leg(),
                job.state(),
                job.responderKind(),
                job.responderId(),
                job.eta(),
                job.etaConfirmation(),
                job.promisedBy());
    }

    /// Whether nobody waits for it any more, since another job does it or none has to.
    public boolean isGivenUp() {
        return GIVEN_UP.contains(state);
    }

    /// Whether where its responder is concerns the customer now.
    public boolean isUnderWay() {
        return MOVING.contains(state);
    }

    /// When somebody is expected, and how much that is worth; null once they are there, or while nobody has said.
    public @Nullable LegArrival arrival(Instant now) {
        if (THERE.contains(state)) {
            return null;
        }
        var agreed = eta != null && etaConfirmation != EtaConfirmation.REQUIRED;
        var at = agreed ? eta : promisedBy;
        if (at == null) {
            return null;
        }
        return new LegArrival(
                at, at.isBefore(now) ? Certainty.OVERDUE : agreed ? Certainty.EXPECTED : Certainty.PROMISED);
    }
}
