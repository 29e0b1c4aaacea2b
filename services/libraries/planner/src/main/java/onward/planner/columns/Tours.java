package onward.planner.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// A growing collection of tours with their costs; of those of one unit over the same requests the cheapest is kept.
final class Tours {
    private final Map<Long, Integer> known = new HashMap<>();
    private int size;
    private int[] units = new int[1024];
    private int[][] stops = new int[1024][];
    private double[] costs = new double[1024];

    /// A random number for each request: those of a tour are summed up to recognise it in whatever order.
    static long mark(int request) {
        long z = (request + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static long key(int unit, int[] tour) {
        long key = mark(~unit);
        for (int request : tour) {
            key += mark(request);
        }
        return key;
    }

    /// Adds a tour and returns its number, or -1 if it is known and no cheaper.
    int add(int unit, int[] tour, double cost) {
        long key = key(unit, tour);
        var same = known.get(key);
        if (same != null && costs[same] <= cost + 1e-9) {
            return -1;
        }
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            stops = Arrays.copyOf(stops, 2 * size);
            costs = Arrays.copyOf(costs, 2 * size);
        }
        known.put(key, size);
        units[size] = unit;
        stops[size] = tour;
        costs[size] = cost;
        return size++;
    }

    /// Whether the tour is the cheapest known of its unit over these requests.
    boolean isCheapest(int tour) {
        return Objects.equals(known.get(key(units[tour], stops[tour])), tour);
    }

    int size() {
        return size;
    }

    int unit(int tour) {
        return units[tour];
    }

    /// The requests of the tour in order, without what is fixed.
    int[] stops(int tour) {
        return stops[tour];
    }

    double cost(int tour) {
        return costs[tour];
    }
}
