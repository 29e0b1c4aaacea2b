package onward.dispatch.offer.rest;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.JobLink;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Party;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.JobAnnouncer;
import onward.dispatch.job.domain.JobOnRecord;
import onward.dispatch.job.domain.Moment;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.job.domain.Reassigned;
import onward.dispatch.job.domain.Turn;
import onward.dispatch.job.domain.Unsuccessful;
import onward.dispatch.offer.JobOnBoard;
import onward.dispatch.offer.domain.DecisionRecord;
import onward.dispatch.offer.domain.Offer;
import org.jspecify.annotations.Nullable;

/// A job with whom it was put to and why.
record JobJson(
        JobId id,
        IncidentId incidentId,
        ServiceType service,
        ItineraryKind itinerary,
        int leg,
        JobState state,
        ResponderKind responderKind,
        @Nullable ResponderId responderId,
        @Nullable Instant eta,
        @Nullable EtaConfirmation etaConfirmation,
        @Nullable Instant promisedBy,
        @Nullable Instant reservedUntil,
        @Nullable Turn planned,
        @Nullable JobId successor,
        Stop pickup,
        @Nullable Stop dropOff,
        List<Capability> requires,
        List<ObligationType> fulfils,
        List<OfferFacts> offers,
        List<DecisionRecord> decisions,
        List<Moment> moments,
        String area,
        Instant createdAt,
        @Nullable List<JobLink> links,
        @Nullable Party party,
        @Nullable String boardingCode) {
    static JobJson of(JobOnBoard onBoard) {
        var job = onBoard.entry().job();
        var offers = onBoard.offers().stream().map(Offer::facts).toList();
        var decisions =
                onBoard.offers().stream().map(offer -> offer.terms().decision()).toList();
        return of(job, JobAnnouncer.facts(job, offers), decisions, onBoard.moments(), onBoard.entry());
    }

    /// Long, since it names every component.
    private static JobJson of(
            Job job, JobFacts facts, List<DecisionRecord> decisions, List<Moment> moments, JobOnRecord entry) {
        return new JobJson(
                facts.id(),
                facts.incidentId(),
                facts.service(),
                facts.itinerary(),
                facts.leg(),
                facts.state(),
                facts.responderKind(),
                facts.responderId(),
                facts.eta(),
                facts.etaConfirmation(),
                facts.promisedBy(),
                facts.reservedUntil(),
                job instanceof Planned planned ? planned.turn() : null,
                successor(job),
                facts.pickup(),
                facts.dropOff(),
                facts.requires(),
                facts.fulfils(),
                facts.offers(),
                decisions,
                moments,
                entry.area(),
                entry.createdAt(),
                facts.links(),
                facts.party(),
                facts.boardingCode());
    }

    private static @Nullable JobId successor(Job job) {
        return switch (job) {
            case Reassigned reassigned -> reassigned.successor();
            case Unsuccessful failed -> failed.successor();
            default -> null;
        };
    }
}
