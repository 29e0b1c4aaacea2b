package onward.dispatch.job.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import org.jspecify.annotations.Nullable;

/// What a job is about, whatever its state: the help, where from and where to, who can do it, what its completion
/// keeps, by when the customer expects the responder, and how it goes together with other legs. `work` is the time on
/// the spot; `excluded` are responders who gave it back.
public record Leg(
        JobId id,
        IncidentId incident,
        ServiceType service,
        ItineraryKind itinerary,
        int number,
        ResponderKind kind,
        Stop pickup,
        @Nullable Stop dropOff,
        List<Capability> requires,
        List<ObligationType> fulfils,
        Duration work,
        @Nullable Instant promisedBy,
        Set<ResponderId> excluded,
        Arrangement arrangement) {
    /// The jobs that this one is linked to in this way.
    public List<JobId> linked(LinkKind kind) {
        return arrangement.linked(kind);
    }

    /// The same leg as a new plan has it, at its place there: who gave it back, and by when it is expected, stays.
    public Leg asPlanned(Leg wanted) {
        return new Leg(
                id,
                incident,
                service,
                itinerary,
                wanted.number(),
                kind,
                wanted.pickup(),
                wanted.dropOff(),
                requires,
                wanted.fulfils(),
                work,
                promisedBy,
                excluded,
                wanted.arrangement());
    }

    /// The same leg for somebody else.
    public Leg successor(JobId successor, ResponderId without) {
        var others = new TreeSet<ResponderId>(Comparator.comparing(ResponderId::value));
        others.addAll(excluded);
        others.add(without);
        return with(successor, pickup, dropOff, fulfils, promisedBy, others, arrangement);
    }

    /// The same leg once more; whoever had it may have it again.
    public Leg again(JobId successor) {
        return with(successor, pickup, dropOff, fulfils, promisedBy, excluded, arrangement);
    }

    public Leg between(Stop newPickup, @Nullable Stop newDropOff) {
        return with(id, newPickup, newDropOff, fulfils, promisedBy, excluded, arrangement);
    }

    /// The same leg, expected at another time.
    public Leg promisedBy(Instant dueAt) {
        return with(id, pickup, dropOff, fulfils, dueAt, excluded, arrangement);
    }

    /// The same leg, whose completion keeps this.
    public Leg fulfilling(List<ObligationType> others) {
        return with(id, pickup, dropOff, others, promisedBy, excluded, arrangement);
    }

    public Leg arranged(Arrangement other) {
        return with(id, pickup, dropOff, fulfils, promisedBy, excluded, other);
    }

    private Leg with(
            JobId otherId,
            Stop from,
            @Nullable Stop to,
            List<ObligationType> keeps,
            @Nullable Instant dueAt,
            Set<ResponderId> without,
            Arrangement together) {
        return new Leg(
                otherId, incident, service, itinerary, number, kind, from, to, requires, keeps, work, dueAt, without,
                together);
    }
}
