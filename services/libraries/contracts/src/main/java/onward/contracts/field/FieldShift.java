package onward.contracts.field;

import java.time.Instant;
import onward.contracts.EventType;
import org.jspecify.annotations.Nullable;

/// We are on duty, until then, or off.
@EventType("onward.field.shift.v1")
public record FieldShift(boolean on, @Nullable Instant until) implements FieldReport {}
