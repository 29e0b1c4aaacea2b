package onward.planner.generate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A sort of request: what it requires, how long service takes (minutes, in whole ones unless it is a transport),
/// what a contractor takes (whole units of money from `contractorFrom`, less than `contractorTo`).
record Work(
        List<String> requires,
        double share,
        int shortestMinutes,
        int longestMinutes,
        int contractorFrom,
        int contractorTo,
        boolean towed) {
    private static final double IMPORTANT = 0.12;
    private static final double LATENESS_OF_IMPORTANT = 180;
    private static final double LATENESS_OF_A_RESCUE = 900;
    private static final List<Work> FLAT = List.of(
            new Work(List.of("repair"), 0.61, 12, 40, 130, 190, false),
            new Work(List.of("battery"), 0.21, 8, 20, 95, 135, false),
            new Work(List.of("key"), 0.06, 8, 25, 120, 180, false),
            new Work(List.of("tow"), 0.12, 0, 0, 190, 280, true));
    private static final List<Work> ALPINE = List.of(
            new Work(List.of("repair"), 0.48, 12, 40, 140, 210, false),
            new Work(List.of("battery"), 0.14, 8, 20, 100, 140, false),
            new Work(List.of("car"), 0.115, 6, 15, 110, 170, false),
            new Work(List.of("rescue"), 0.05, 10, 25, 1500, 2500, false),
            new Work(List.of("tow"), 0.195, 0, 0, 230, 350, true),
            new Work(List.of("tow", "heavy"), 0.02, 0, 0, 230, 350, true));

    static List<Work> inFlatLand() {
        return FLAT;
    }

    static List<Work> inTheAlps() {
        return ALPINE;
    }

    static Work any(List<Work> all, Chance chance) {
        return all.get(chance.weighted(all.stream().mapToDouble(Work::share).toArray()));
    }

    Set<String> required() {
        return new LinkedHashSet<>(requires);
    }

    double latenessCostPerHour(Chance chance) {
        if (requires.contains("rescue")) {
            return LATENESS_OF_A_RESCUE;
        }
        return chance.happens(IMPORTANT) ? LATENESS_OF_IMPORTANT : chance.stepped(40, 80, 10);
    }
}
