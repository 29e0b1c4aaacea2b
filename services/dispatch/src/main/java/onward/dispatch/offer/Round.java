package onward.dispatch.offer;

import java.util.List;
import onward.dispatch.job.domain.Job;
import onward.dispatch.job.domain.Planned;
import onward.dispatch.offer.domain.Cascade;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferPolicy;
import onward.dispatch.planning.domain.Need;

/// A job that is about to be put to somebody, with its offers so far and who is needed for it.
record Round(Job.Unasked job, Cascade cascade, Need need) {
    static Round of(Job.Unasked job, List<Offer> soFar, String brand, OfferPolicy policy) {
        var leg = job.leg();
        var cascade = new Cascade(job.attempt(), soFar, leg.excluded());
        var turn = job instanceof Planned planned ? planned.turn().offerAt() : null;
        var need = new Need(leg.kind(), leg.requires(), leg.pickup().position(), brand, cascade.excluded(), null, turn);
        return new Round(job, cascade, cascade.width(policy) == 0 ? need.ofDesks() : need);
    }
}
