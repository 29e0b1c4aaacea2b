package onward.dispatch.fleet.domain;

import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// What to look for: with `near`, those within `withinKm` of it, nearest first; else by id. Both ways `after` is
/// where the page before ended.
public record RosterSearch(
        @Nullable ResponderKind kind,
        @Nullable String area,
        @Nullable ResponderStatus status,
        @Nullable Position near,
        double withinKm,
        Roster.@Nullable After after,
        int limit) {}
