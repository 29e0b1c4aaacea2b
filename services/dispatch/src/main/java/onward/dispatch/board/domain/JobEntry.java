package onward.dispatch.board.domain;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.OfferFacts;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.dispatch.job.domain.Turn;
import org.jspecify.annotations.Nullable;

/// A job on the board, in the control `area` where it is done. `planned` is for whom it waits who is
/// still busy; `asked` are the offers that wait for an answer; `arrivalProposedAt` is when its responder was seen
/// standing where the job is, and asked to say so.
public record JobEntry(
        JobId id,
        IncidentId incidentId,
        ServiceType service,
        ItineraryKind itinerary,
        int leg,
        String area,
        JobState state,
        ResponderKind responderKind,
        @Nullable ResponderId responderId,
        @Nullable Instant eta,
        @Nullable EtaConfirmation etaConfirmation,
        @Nullable Instant promisedBy,
        @Nullable Instant reservedUntil,
        @Nullable Turn planned,
        Stop pickup,
        @Nullable Stop dropOff,
        @Nullable Instant arrivalProposedAt,
        List<OfferFacts> asked,
        boolean onBoard)
        implements Entry {}
