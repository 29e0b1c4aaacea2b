package onward.planner.search;

import java.util.ArrayList;
import java.util.List;
import onward.planner.evaluation.Route;

/// The latest different tours that were seen in good plans, so many for each unit at most.
public final class Harvest {
    private static final int MEMORY = 1 << 16;

    private final int[][][] tours;
    private final int[] counts;
    private final long[] seen = new long[MEMORY];

    Harvest(int units, int mostPerUnit) {
        tours = new int[units][mostPerUnit][];
        counts = new int[units];
    }

    void take(Route route) {
        int unit = route.unit();
        if (route.size() == route.fixed()) {
            return;
        }
        long mark = unit + 1;
        for (int position = 0; position < route.size(); position++) {
            mark = (mark ^ route.stop(position) + 1) * 0x9E3779B97F4A7C15L;
            mark ^= mark >>> 29;
        }
        int place = (int) (mark & MEMORY - 1);
        if (seen[place] != mark) {
            seen[place] = mark;
            tours[unit][counts[unit]++ % tours[unit].length] = route.stops();
        }
    }

    /// The tours of a unit, what is fixed included.
    public List<int[]> of(int unit) {
        var kept = new ArrayList<int[]>();
        for (int index = 0; index < Math.min(counts[unit], tours[unit].length); index++) {
            kept.add(tours[unit][index]);
        }
        return kept;
    }
}
