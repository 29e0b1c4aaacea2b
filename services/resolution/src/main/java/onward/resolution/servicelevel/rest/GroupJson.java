package onward.resolution.servicelevel.rest;

import java.util.Arrays;
import java.util.List;
import onward.contracts.dispatch.PromiseKind;
import onward.resolution.figures.ShareJson;
import onward.resolution.figures.domain.Share;
import onward.resolution.servicelevel.domain.Count;
import onward.resolution.servicelevel.domain.Span;
import onward.resolution.servicelevel.domain.Tally;

/// How well customers of one group were served.
record GroupJson(
        String group,
        SpanJson responseTime,
        SpanJson timeToMobility,
        SpanJson etaError,
        SpanJson silence,
        ShareJson promisesKept,
        ShareJson acceptance,
        ShareJson completion,
        ShareJson reassignment,
        ShareJson fixedAtRoadside,
        ShareJson contractor,
        List<PromisesJson> promises) {
    static GroupJson of(String group, Tally tally) {
        return new GroupJson(
                group,
                SpanJson.of(tally, Span.RESPONSE),
                SpanJson.of(tally, Span.TIME_TO_MOBILITY),
                SpanJson.of(tally, Span.ETA_ERROR),
                SpanJson.of(tally, Span.SILENCE),
                ShareJson.of(kept(tally)),
                share(tally, Count.OFFERS_ACCEPTED, Count.OFFERS_ANSWERED),
                share(tally, Count.JOBS_COMPLETED, Count.JOBS_ENDED),
                share(tally, Count.JOBS_REASSIGNED, Count.JOBS_ENDED),
                share(tally, Count.REPAIRS_DONE, Count.REPAIRS_TRIED),
                share(tally, Count.JOBS_CONTRACTED, Count.JOBS_ACCEPTED),
                Arrays.stream(PromiseKind.values())
                        .map(kind -> PromisesJson.of(tally, kind))
                        .toList());
    }

    private static ShareJson share(Tally tally, Count part, Count of) {
        return ShareJson.of(new Share(tally.count(part), tally.count(of)));
    }

    private static Share kept(Tally tally) {
        return Arrays.stream(PromiseKind.values())
                .map(kind -> PromisesJson.kept(tally, kind))
                .reduce(new Share(0, 0), Share::plus);
    }
}
