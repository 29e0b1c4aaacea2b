package onward.dispatch.job.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onward.contracts.dispatch.ItineraryKind;
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
/// keeps, and by when the customer expects the responder. `work` is the time on the spot; `excluded` are responders who
/// gave it back.
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
        Set<ResponderId> excluded) {
    /// The same leg for somebody else.
    public Leg successor(JobId successor, ResponderId without) {
        var others = new TreeSet<ResponderId>(Comparator.comparing(ResponderId::value));
        others.addAll(excluded);
        others.add(without);
        return new Leg(
                successor,
                incident,
                service,
                itinerary,
                number,
                kind,
                pickup,
                dropOff,
                requires,
                fulfils,
                work,
                promisedBy,
                others);
    }

    /// The same leg once more; whoever had it may have it again.
    public Leg again(JobId successor) {
        return new Leg(
                successor,
                incident,
                service,
                itinerary,
                number,
                kind,
                pickup,
                dropOff,
                requires,
                fulfils,
                work,
                promisedBy,
                excluded);
    }

    public Leg between(Stop newPickup, @Nullable Stop newDropOff) {
        return new Leg(
                id,
                incident,
                service,
                itinerary,
                number,
                kind,
                newPickup,
                newDropOff,
                requires,
                fulfils,
                work,
                promisedBy,
                excluded);
    }

    /// The same leg, expected at another time.
    public Leg promisedBy(Instant dueAt) {
        return new Leg(
                id, incident, service, itinerary, number, kind, pickup, dropOff, requires, fulfils, work, dueAt,
                excluded);
    }
}
