package onward.contracts.field;

import java.time.Instant;
import onward.contracts.EventType;
import onward.contracts.dispatch.JobState;
import onward.contracts.id.JobId;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// How the job goes; `at` is the time on the device.
@EventType("onward.field.status.v1")
public record FieldStatus(
        JobId jobId,
        JobState state,
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable Proof proof) implements FieldReport {}
