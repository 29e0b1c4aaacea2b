package onward.dispatch.offer.domain;

import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.OfferId;
import onward.contracts.id.ResponderId;

/// What an offer is, whatever became of it: which job, put to whom, until when, in which round of which attempt to find
/// somebody, and why to them.
public record Terms(
        OfferId id,
        JobId job,
        IncidentId incident,
        ResponderId responder,
        Instant offeredAt,
        Instant expiresAt,
        int attempt,
        int round,
        DecisionRecord decision) {}
