package onward.dispatch.fleet.domain;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import onward.contracts.value.Capability;

/// Spells out what a count implies, so that having a capability is plain membership: `SEATS(3)` is `SEATS(1)`,
/// `SEATS(2)` and `SEATS(3)`.
public final class CountedCapabilities {
    /// Nothing on wheels or rotors holds more; a count beyond it is kept as it is.
    private static final int HIGHEST = 100;

    private CountedCapabilities() {}

    public static SortedSet<String> expanded(Collection<Capability> capabilities) {
        var expanded = new TreeSet<String>();
        for (var capability : capabilities) {
            expanded.add(capability.toString());
            if (isCount(capability.argument())) {
                int count = Integer.parseInt(capability.argument());
                for (int lower = 1; lower < count; lower++) {
                    expanded.add(Capability.counted(capability.name(), lower).toString());
                }
            }
        }
        return expanded;
    }

    private static boolean isCount(String argument) {
        return argument.matches("[1-9][0-9]{0,2}") && Integer.parseInt(argument) <= HIGHEST;
    }
}
