package onward.resolution.servicelevel.rest;

import onward.contracts.dispatch.PromiseKind;
import onward.resolution.figures.ShareJson;
import onward.resolution.figures.domain.Share;
import onward.resolution.servicelevel.domain.Count;
import onward.resolution.servicelevel.domain.Count.Fate;
import onward.resolution.servicelevel.domain.Tally;

/// What became of the promises of a kind; `share` is who of those that came to an end were kept.
record PromisesJson(
        PromiseKind kind, long made, long renewed, long kept, long broken, long calledOff, ShareJson share) {
    static PromisesJson of(Tally tally, PromiseKind kind) {
        return new PromisesJson(
                kind,
                tally.count(Count.code(kind, Fate.MADE)),
                tally.count(Count.code(kind, Fate.RENEWED)),
                tally.count(Count.code(kind, Fate.KEPT)),
                tally.count(Count.code(kind, Fate.BROKEN)),
                tally.count(Count.code(kind, Fate.CALLED_OFF)),
                ShareJson.of(kept(tally, kind)));
    }

    static Share kept(Tally tally, PromiseKind kind) {
        long kept = tally.count(Count.code(kind, Fate.KEPT));
        return new Share(kept, kept + tally.count(Count.code(kind, Fate.BROKEN)));
    }
}
