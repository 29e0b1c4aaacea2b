package onward.dispatch.fleet.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// The fleet as people look at it: every responder with its status and position.
public interface Roster {
    Optional<Entry> find(ResponderId id);

    List<Entry> list(Search search);

    /// A responder with what is derived about it.
    record Entry(
            Responder responder,
            long version,
            ResponderStatus status,
            String area,
            @Nullable LastSeen lastSeen) {}

    /// What to look for: with `near`, those within `withinKm` of it, nearest first; else by id. Both ways `after` is
    /// where the page before ended.
    record Search(
            @Nullable ResponderKind kind,
            @Nullable String area,
            @Nullable ResponderStatus status,
            @Nullable Position near,
            double withinKm,
            @Nullable After after,
            int limit) {}

    /// The last entry of the page before: its distance from `near` in metres (0 without), and its id.
    record After(double metres, String id) {}
}
