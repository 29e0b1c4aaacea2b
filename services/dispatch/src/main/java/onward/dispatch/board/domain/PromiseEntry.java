package onward.dispatch.board.domain;

import java.time.Instant;
import onward.contracts.dispatch.PromiseKind;
import onward.contracts.dispatch.PromiseState;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.PromiseId;
import org.jspecify.annotations.Nullable;

/// What a customer was told, on the board.
public record PromiseEntry(
        PromiseId id,
        IncidentId incidentId,
        PromiseKind kind,
        PromiseState state,
        Instant dueAt,
        @Nullable JobId jobId,
        @Nullable String channel,
        String toldBy,
        Instant toldAt,
        boolean onBoard)
        implements Entry {}
