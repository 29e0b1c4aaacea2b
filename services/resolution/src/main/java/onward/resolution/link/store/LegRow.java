package onward.resolution.link.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.ServiceType;
import onward.resolution.link.domain.Leg;
import org.jspecify.annotations.Nullable;

/// A job that a customer waits for, as a row.
@Entity
@Table(name = "awaited_leg")
class LegRow {
    @Id
    UUID jobId;

    UUID incidentId;

    @Enumerated(EnumType.STRING)
    ServiceType service;

    @Enumerated(EnumType.STRING)
    ItineraryKind itinerary;

    int number;

    @Enumerated(EnumType.STRING)
    JobState state;

    @Enumerated(EnumType.STRING)
    ResponderKind responderKind;

    @Nullable
    String responderId;

    @Nullable
    Instant eta;

    @Enumerated(EnumType.STRING)
    @Nullable
    EtaConfirmation etaConfirmation;

    @Nullable
    Instant promisedBy;

    static LegRow of(Leg leg) {
        var row = new LegRow();
        row.jobId = leg.job().value();
        row.incidentId = leg.incident().value();
        row.service = leg.service();
        row.itinerary = leg.itinerary();
        row.number = leg.number();
        row.state = leg.state();
        row.responderKind = leg.responderKind();
        var responder = leg.responder();
        row.responderId = responder == null ? null : responder.value();
        row.eta = leg.eta();
        row.etaConfirmation = leg.etaConfirmation();
        row.promisedBy = leg.promisedBy();
        return row;
    }

    Leg leg() {
        return new Leg(
                new JobId(jobId),
                new IncidentId(incidentId),
                service,
                itinerary,
                number,
                state,
                responderKind,
                responderId == null ? null : new ResponderId(responderId),
                eta,
                etaConfirmation,
                promisedBy);
    }
}
