package onward.dispatch.planning.domain;

import java.time.Duration;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// What a responder is bound to do before anything new: go to `place`, work there, and bring it to `dropOff` if there
/// is one. A job under way counts with what is left of it; what was only offered is not `taken`.
public record Commitment(
        Position place, Duration work, @Nullable Position dropOff, boolean taken) {}
