package onward.dispatch.fleet.domain;

import org.jspecify.annotations.Nullable;

/// A responder with what is derived about it.
public record RosterEntry(
        Responder responder,
        long version,
        ResponderStatus status,
        String area,
        @Nullable LastSeen lastSeen) {}
