package onward.resolution.servicelevel.rest;

import onward.contracts.dispatch.PromiseKind;
import onward.resolution.figures.ShareJson;
import onward.resolution.figures.domain.Share;
import onward.resolution.servicelevel.domain.Count;
import onward.resolution.servicelevel.domain.PromiseFate;
import onward.resolution.servicelevel.domain.Tally;

/// What became of the promises of a kind; `share` is who of those that came to an end were kept.
record PromisesJson(
        PromiseKind kind, long made, long renewed, long kept, long broken, long calledOff, ShareJson share) {
    static PromisesJson of(Tally tally, PromiseKind kind) {
        return new PromisesJson(
                kind,
                tally.count(Count.code(kind, PromiseFate.MADE)),
                tally.count(Count.code(kind, PromiseFate.RENEWED)),
                tally.count(Count.code(kind, PromiseFate.KEPT)),
                tally.count(Count.code(kind, PromiseFate.BROKEN)),
                tally.count(Count.code(kind, PromiseFate.CALLED_OFF)),
                ShareJson.of(kept(tally, kind)));
    }

    static Share kept(Tally tally, PromiseKind kind) {
        long kept = tally.count(Count.code(kind, PromiseFate.KEPT));
        return new Share(kept, kept + tally.count(Count.code(kind, PromiseFate.BROKEN)));
    }
}
