package onward.dispatch.journey.rest;

import java.time.Instant;
import java.util.List;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.incident.ServiceType;
import onward.dispatch.journey.domain.ByDesk;
import onward.dispatch.journey.domain.OptionLeg;
import org.jspecify.annotations.Nullable;

/// One of the legs of an option; `people` is how many it carries, if not all, `partnerDesk` who would do it where
/// nobody of the own fleet is able.
record LegJson(
        ServiceType service,
        ItineraryKind itinerary,
        ResponderKind responderKind,
        Stop from,
        @Nullable Stop to,
        Instant start,
        Instant arrival,
        Instant end,
        List<LinkJson> links,
        @Nullable Integer people,
        @Nullable ByDesk partnerDesk,
        List<String> notes) {
    static LegJson of(OptionLeg leg) {
        return new LegJson(
                leg.service(),
                leg.itinerary(),
                leg.kind(),
                leg.from(),
                leg.to(),
                leg.start(),
                leg.arrival(),
                leg.end(),
                leg.particulars().links().stream()
                        .map(link -> new LinkJson(link.kind(), link.leg()))
                        .toList(),
                leg.particulars().party() == null
                        ? null
                        : leg.particulars().party().headcount(),
                leg.particulars().desk(),
                leg.particulars().notes());
    }
}
