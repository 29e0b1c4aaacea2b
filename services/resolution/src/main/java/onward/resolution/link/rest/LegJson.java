package onward.resolution.link.rest;

import onward.contracts.dispatch.JobState;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.incident.ServiceType;
import onward.resolution.link.Help;
import onward.resolution.link.domain.Leg;
import onward.resolution.link.domain.LegArrival;
import org.jspecify.annotations.Nullable;

/// One who comes, as the customer sees them. `arrival` is absent once they are there; `whereabouts` unless they are
/// under way and have told where.
record LegJson(
        ServiceType service,
        ResponderKind by,
        JobState state,
        @Nullable LegArrival arrival,
        @Nullable WhereaboutsJson whereabouts) {

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
