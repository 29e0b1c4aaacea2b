package onward.contracts.dispatch;

import java.util.UUID;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import org.jspecify.annotations.Nullable;

/// What somebody has to see to: which job and responder it is about, if any, and in words what to do.
public record AlarmFacts(
        UUID id,
        AlarmKind kind,
        @Nullable JobId jobId,
        @Nullable ResponderId responderId,
        String detail) {}
