package onward.dispatch.planning;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import onward.contracts.dispatch.ResponderKind;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Shortlist;

/// Partners' desks, who stand in where nobody else is able.
final class StandIns {
    private final FieldUnits units;

    StandIns(FieldUnits units) {
        this.units = units;
    }

    /// The shortlists of the needs, changed where somebody stands in.
    List<Shortlist> where(List<Need> needs, List<Shortlist> shortlists, Instant now) {
        var lacking = IntStream.range(0, needs.size())
                .filter(i -> shortlists.get(i).able().isEmpty() && needs.get(i).kind() != ResponderKind.PARTNER_DESK)
                .boxed()
                .toList();
        if (lacking.isEmpty()) {
            return shortlists;
        }
        var deskNeeds = lacking.stream().map(i -> needs.get(i).ofDesks()).toList();
        var desks = units.around(deskNeeds);
        for (int i = 0; i < lacking.size(); i++) {
            var able = ByArrival.rank(deskNeeds.get(i), desks.get(i), now).able();
            shortlists.set(lacking.get(i), shortlists.get(lacking.get(i)).withDesks(able));
        }
        return shortlists;
    }
}
