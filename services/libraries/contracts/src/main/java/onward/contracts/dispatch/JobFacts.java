package onward.contracts.dispatch;

import java.time.Instant;
import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Party;
import onward.contracts.incident.ServiceType;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Capability;
import org.jspecify.annotations.Nullable;

/// One responder, one leg, as everybody outside dispatch sees it. `leg` counts from 1 within the itinerary;
/// `reservedUntil` is when a reserved job is due to be dispatched, if that is known; `fulfils` are the obligations that
/// its completion keeps; `links` say how it goes together with other jobs; `party` is whom it carries, if not
/// everybody; `etaConfirmation` tells whether `eta` still needs an agent's word; `boardingCode` is what the people say
/// when they board.
public record JobFacts(
        JobId id,
        IncidentId incidentId,
        ServiceType service,
        ItineraryKind itinerary,
        int leg,
        JobState state,
        ResponderKind responderKind,
        @Nullable ResponderId responderId,
        @Nullable Instant eta,
        @Nullable Instant promisedBy,
        @Nullable Instant reservedUntil,
        Stop pickup,
        @Nullable Stop dropOff,
        List<Capability> requires,
        List<ObligationType> fulfils,
        List<OfferFacts> offers,
        @Nullable List<JobLink> links,
        @Nullable Party party,
        @Nullable EtaConfirmation etaConfirmation,
        @Nullable String boardingCode) {}
