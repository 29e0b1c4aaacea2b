package onward.dispatch.planning;

import java.util.ArrayList;
import java.util.Set;
import java.util.TreeSet;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.Need;
import org.jspecify.annotations.Nullable;

/// Why a unit can't go, in words that complete "it …".
final class WhyNot {
    private WhyNot() {}

    /// Null when nothing but its work is in the way.
    static @Nullable String ever(FieldUnit unit, Need need, Set<String> requires) {
        var reasons = new ArrayList<String>(0);
        if (need.excluded().contains(unit.id())) {
            reasons.add("declined it, gave it back or did not answer");
        }
        if (!unit.onShift()) {
            reasons.add("is off shift");
        }
        if (!unit.servesBrand()) {
            reasons.add("does not serve " + need.brand());
        }
        if (reasons.isEmpty() && !unit.able().containsAll(requires)) {
            var lacking = new TreeSet<>(requires);
            lacking.removeAll(unit.able());
            return "lacks " + String.join(", ", lacking);
        }
        return reasons.isEmpty() ? null : String.join(", ", reasons);
    }

    /// Null when it has room for one job more.
    static @Nullable String now(FieldUnit unit) {
        int held = unit.commitments().size();
        return held < unit.stackSize() ? null : "holds %d of %d jobs".formatted(held, unit.stackSize());
    }
}
