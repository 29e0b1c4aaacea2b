package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import onward.dispatch.planning.domain.Areas;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Shortlist;

/// Says who of a control area should go to what is needed.
@ApplicationScoped
public class PlanArea {
    private final Areas areas;
    private final FieldUnits units;
    private final LookedUp lookedUp;
    private final Clock clock;

    public PlanArea(Areas areas, FieldUnits units, LookedUp lookedUp, Clock clock) {
        this.areas = areas;
        this.units = units;
        this.lookedUp = lookedUp;
        this.clock = clock;
    }

    /// Ranks for each need, in order; nothing is taken.
    public List<Shortlist> look(List<Need> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var around = units.around(needs);
        var shortlists = new ArrayList<Shortlist>();
        for (int i = 0; i < needs.size(); i++) {
            shortlists.add(ByArrival.rank(needs.get(i), around.get(i), now));
        }
        return shortlists;
    }

    /// Like [#look], for a transaction that goes on to plan: until it ends nobody else offers anything in the area.
    public List<Shortlist> lookToPlan(List<Need> needs) {
        areas.lock();
        var shortlists = look(needs);
        lookedUp.keep(needs, shortlists);
        return shortlists;
    }

    /// Ranks for each need, to offer it at once: until the transaction ends nobody else offers anything in the area.
    public List<Shortlist> plan(List<Need> needs) {
        if (lookedUp.hasAll(needs)) {
            return lookedUp.takeAll(needs);
        }
        areas.lock();
        return look(needs);
    }
}
