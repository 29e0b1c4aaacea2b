package onward.dispatch.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import onward.contracts.value.Capability;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.Need;
import onward.dispatch.planning.domain.NotAble;
import onward.dispatch.planning.domain.Shortlist;
import onward.dispatch.planning.domain.Standing;
import onward.planner.insertion.Arrivals;

/// Ranks units for a need: whoever can be there first, after what it already has to do, goes. Ties go to the unit with
/// less ahead of it, then to the lower id.
final class ByArrival {
    private static final Comparator<Arriving> FIRST_THERE = Comparator.comparingDouble(Arriving::arrival)
            .thenComparingInt(Arriving::ahead)
            .thenComparing(arriving -> arriving.unit().id().value());

    private ByArrival() {}

    static Shortlist rank(Need need, List<FieldUnit> around, Instant now) {
        var requires = need.requires().stream().map(Capability::toString).collect(Collectors.toSet());
        var others = new ArrayList<NotAble>();
        var able = new ArrayList<FieldUnit>(around.size());
        for (var unit : around) {
            var never = WhyNot.ever(unit, need, requires);
            if (never == null) {
                able.add(unit);
            }
            var obstacle = never == null ? WhyNot.now(unit) : never;
            if (obstacle != null) {
                others.add(new NotAble(unit.id(), obstacle));
            }
        }
        var arriving = arriving(need, able);
        return new Shortlist(standings(arriving, true, now), standings(arriving, false, now), List.copyOf(others));
    }

    /// First there first.
    private static List<Arriving> arriving(Need need, List<FieldUnit> able) {
        var arrivals = Arrivals.at(
                Posing.position(need.place()),
                able.stream().map(Bindings::bound).toList());
        var arriving = new ArrayList<Arriving>(able.size());
        for (int number = 0; number < able.size(); number++) {
            arriving.add(new Arriving(able.get(number), arrivals.free(number), arrivals.travel(number)));
        }
        arriving.sort(FIRST_THERE);
        return arriving;
    }

    private static List<Standing> standings(List<Arriving> arriving, boolean withRoom, Instant now) {
        return arriving.stream()
                .filter(one -> (WhyNot.now(one.unit()) == null) == withRoom)
                .map(one -> one.standing(now))
                .toList();
    }
}
