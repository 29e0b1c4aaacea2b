package onward.planner.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds cuts that the master's solution breaks.
final class Separation {
    private static final double BROKEN = 0.03;

    private final Master master;
    private final List<Integer> fractional = new ArrayList<>();
    /// For every request, those it shares tours with, and how much of a tour.
    private final Map<Integer, Map<Integer, Double>> together = new TreeMap<>();

    private final Map<Integer, List<Integer>> toursOf = new HashMap<>();

    private Separation(Master master) {
        this.master = master;
        for (int tour = 0; tour < master.tours.size(); tour++) {
            double value = master.value(tour);
            if (value > 1e-6 && value < 1 - 1e-6) {
                fractional.add(tour);
            }
        }
        fractional.forEach(this::note);
    }

    private record Candidate(int[] triple, double excess) {}

    /// The triples that are broken most, so many at most.
    static List<int[]> broken(Master master, int most) {
        return new Separation(master)
                .candidates().stream()
                        .sorted(Comparator.comparingDouble(candidate -> -candidate.excess))
                        .limit(most)
                        .map(Candidate::triple)
                        .toList();
    }

    private void note(int tour) {
        int[] stops = master.tours.stops(tour);
        for (int one : stops) {
            toursOf.computeIfAbsent(one, none -> new ArrayList<>()).add(tour);
            for (int other : stops) {
                if (one != other) {
                    together.computeIfAbsent(one, none -> new TreeMap<>())
                            .merge(other, master.value(tour), Double::sum);
                }
            }
        }
    }

    /// Every broken triple has a request that shares tours with both others; each is looked at from its least such one.
    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        together.forEach((one, others) -> {
            var near = List.copyOf(others.keySet());
            for (int i = 0; i < near.size(); i++) {
                for (int j = i + 1; j < near.size(); j++) {
                    int two = near.get(i);
                    int three = near.get(j);
                    double apart = shared(two, three);
                    boolean seen = apart > 0 && (two < one || three < one);
                    if (!seen && shared(one, two) + shared(one, three) + apart > 1 + BROKEN) {
                        weigh(one, two, three, candidates);
                    }
                }
            }
        });
        return candidates;
    }

    private double shared(int one, int other) {
        return together.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
    }

    private void weigh(int one, int two, int three, List<Candidate> candidates) {
        int[] triple = {one, two, three};
        Arrays.sort(triple);
        double sum = -1;
        for (int tour : toursOf.getOrDefault(one, List.of())) {
            sum += members(tour, triple) >= 2 ? master.value(tour) : 0;
        }
        for (int tour : toursOf.getOrDefault(two, List.of())) {
            int[] stops = master.tours.stops(tour);
            sum += holds(stops, three) && !holds(stops, one) ? master.value(tour) : 0;
        }
        if (sum > BROKEN) {
            candidates.add(new Candidate(triple, sum));
        }
    }

    private int members(int tour, int[] triple) {
        int count = 0;
        for (int request : triple) {
            count += holds(master.tours.stops(tour), request) ? 1 : 0;
        }
        return count;
    }

    private static boolean holds(int[] stops, int request) {
        for (int stop : stops) {
            if (stop == request) {
                return true;
            }
        }
        return false;
    }
}
