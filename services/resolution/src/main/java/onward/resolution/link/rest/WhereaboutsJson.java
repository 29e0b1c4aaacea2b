package onward.resolution.link.rest;

import java.time.Instant;
import onward.contracts.value.Position;
import onward.resolution.link.domain.LastSeen;

/// Where they were, and how long ago; only what is `live` says where they are.
record WhereaboutsJson(Position position, Instant at, long ageSeconds, boolean live) {
    static WhereaboutsJson of(LastSeen seen, Instant now) {
        return new WhereaboutsJson(seen.position(), seen.at(), seen.age(now).toSeconds(), seen.isLive(now));
    }
}
