package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Lending;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.Origin;
import onward.dispatch.planning.domain.Shortlist;

/// Says who of a control area should go to what is needed.
@ApplicationScoped
public class PlanArea {
    private final FieldUnits units;
    private final StandIns standIns;
    private final LookedUp lookedUp;
    private final Lending lending;
    private final Clock clock;

    public PlanArea(FieldUnits units, LookedUp lookedUp, Lending lending, Clock clock) {
        this.units = units;
        this.standIns = new StandIns(units);
        this.lookedUp = lookedUp;
        this.lending = lending;
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
            shortlists.add(rank(needs.get(i), around.get(i), now));
        }
        return standIns.where(needs, shortlists, now);
    }

    /// Those whom neighbours lend are among them when nobody of the own area would be there in time.
    private Shortlist rank(Need need, List<FieldUnit> around, Instant now) {
        var own = ByArrival.rank(
                need,
                around.stream()
                        .filter(unit -> !(unit.origin() instanceof Origin.Lent))
                        .toList(),
                now);
        boolean inTime =
                own.able().stream().anyMatch(standing -> !standing.arrival().isAfter(now.plus(lending.inTime())));
        return inTime ? own : ByArrival.rank(need, around, now);
    }

    /// Like [#look], for a transaction that goes on to offer what is found.
    public List<Shortlist> lookToPlan(List<Need> needs) {
        var shortlists = look(needs);
        lookedUp.keep(needs, shortlists);
        return shortlists;
    }

    /// Ranks for each need as the transaction has found before, or anew.
    public List<Shortlist> plan(List<Need> needs) {
        return lookedUp.hasAll(needs) ? lookedUp.takeAll(needs) : look(needs);
    }
}
