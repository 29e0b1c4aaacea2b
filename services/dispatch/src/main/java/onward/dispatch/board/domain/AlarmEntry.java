package onward.dispatch.board.domain;

import java.time.Instant;
import java.util.UUID;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// What somebody has to see to, on the board.
public record AlarmEntry(
        UUID id,
        IncidentId incidentId,
        AlarmKind kind,
        @Nullable JobId jobId,
        @Nullable ResponderId responderId,
        String detail,
        Instant raisedAt,
        boolean onBoard)
        implements Entry {}
