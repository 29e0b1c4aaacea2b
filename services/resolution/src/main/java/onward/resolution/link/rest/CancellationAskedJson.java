package onward.resolution.link.rest;

import java.time.Instant;
import onward.contracts.id.IncidentId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// When the customer asked; `/help` tells when it is done.
@Schema(examples = "{\"incidentId\":\"3f1c9a52-8d0e-4b61-9f0e-5a7d2c4e6b10\",\"askedAt\":\"2026-12-20T11:12:00Z\"}")
record CancellationAskedJson(IncidentId incidentId, Instant askedAt) {}
