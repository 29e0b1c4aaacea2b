package onward.planner.evaluation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.planner.problem.Unit;

/// Which units can do all that is required; those that can do the same are asked once.
final class Abilities {
    private final Map<Set<String>, BitSet> fleet = new LinkedHashMap<>();
    private final Map<Set<String>, BitSet> able = new HashMap<>();

    Abilities(List<Unit> units) {
        for (int unit = 0; unit < units.size(); unit++) {
            fleet.computeIfAbsent(units.get(unit).capabilities(), skills -> new BitSet())
                    .set(unit);
        }
    }

    /// The numbers of these units, in a set that is the caller's.
    BitSet of(Set<String> required) {
        var units = able.computeIfAbsent(required, this::find);
        return (BitSet) units.clone();
    }

    private BitSet find(Set<String> required) {
        var found = new BitSet();
        fleet.forEach((skills, units) -> {
            if (skills.containsAll(required)) {
                found.or(units);
            }
        });
        return found;
    }
}
