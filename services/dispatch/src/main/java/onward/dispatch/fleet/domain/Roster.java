package onward.dispatch.fleet.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.id.ResponderId;

/// The fleet as people look at it: every responder with its status and position.
public interface Roster {
    Optional<RosterEntry> find(ResponderId id);

    List<RosterEntry> list(RosterSearch search);

    /// The last entry of the page before: its distance from `near` in metres (0 without), and its id.
    record After(double metres, String id) {}
}
