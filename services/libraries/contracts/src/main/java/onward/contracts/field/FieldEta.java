package onward.contracts.field;

import java.time.Instant;
import onward.contracts.EventType;
import onward.contracts.id.JobId;
import org.jspecify.annotations.Nullable;

/// We will be there at another time.
@EventType("onward.field.eta.v1")
public record FieldEta(JobId jobId, Instant eta, @Nullable String reason) implements FieldReport {}
