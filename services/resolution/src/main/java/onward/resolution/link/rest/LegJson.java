package onward.resolution.link.rest;

import java.time.Instant;
import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.contracts.value.Position;
import onward.resolution.link.LookAtHelp.Help;
import onward.resolution.link.domain.LastSeen;
import onward.resolution.link.domain.Leg;
import org.jspecify.annotations.Nullable;

/// One who comes, as the customer sees them. `arrival` is absent once they are there; `whereabouts` unless they are
/// under way and have told where.
record LegJson(
        ServiceType service,
        ResponderKind by,
        JobState state,
        Leg.@Nullable Arrival arrival,
        @Nullable WhereaboutsJson whereabouts) {
    /// Where they were, and how long ago; only what is `live` says where they are.
    record WhereaboutsJson(Position position, Instant at, long ageSeconds, boolean live) {
        static WhereaboutsJson of(LastSeen seen, Instant now) {
            return new WhereaboutsJson(seen.position(), seen.at(), seen.age(now).toSeconds(), seen.isLive(now));
        }
    }

    static LegJson of(Leg leg, Help help) {
        var responder = leg.responder();
        var seen = responder == null || !leg.isUnderWay() ? null : help.seen().get(responder);
        return new LegJson(
                leg.service(),
                leg.responderKind(),
                leg.state(),
                leg.arrival(help.at()),
                seen == null ? null : WhereaboutsJson.of(seen, help.at()));
    }
}
