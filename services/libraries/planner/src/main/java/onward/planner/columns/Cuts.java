package onward.planner.columns;

import java.util.Arrays;

/// Triples of requests of which a plan holds two or more in one tour at most once (subset-row cuts, Jepsen, Petersen,
/// Spoorendonk and Pisinger 2008): true of every plan, but not of mixtures of plans.
final class Cuts {
    static final Cuts NONE = new Cuts(0);
    private static final int[] IN_NONE = {};

    private final int[][] of;
    private int[][] triples = new int[64][];
    private int[] tally = new int[64];
    private int count;

    Cuts(int requests) {
        of = new int[requests][];
        Arrays.fill(of, IN_NONE);
    }

    int count() {
        return count;
    }

    int[] triple(int cut) {
        return triples[cut];
    }

    /// The numbers of the cuts that a request is in.
    int[] of(int request) {
        return request < of.length ? of[request] : IN_NONE;
    }

    /// Adds a cut and returns its number, or -1 if it is known.
    int add(int[] triple) {
        for (int cut : of[triple[0]]) {
            if (Arrays.equals(triples[cut], triple)) {
                return -1;
            }
        }
        if (count == triples.length) {
            triples = Arrays.copyOf(triples, 2 * count);
            tally = Arrays.copyOf(tally, 2 * count);
        }
        triples[count] = triple;
        for (int request : triple) {
            of[request] = Arrays.copyOf(of[request], of[request].length + 1);
            of[request][of[request].length - 1] = count;
        }
        return count++;
    }

    /// The numbers of the cuts that count a tour.
    int[] counting(int[] stops) {
        int[] found = new int[count];
        int size = counting(stops, 0, found);
        return Arrays.copyOf(found, size);
    }

    /// Writes the numbers of the cuts, from the first on, that count a tour, and returns how many they are.
    int counting(int[] stops, int first, int[] into) {
        int found = 0;
        for (int request : stops) {
            for (int cut : of[request]) {
                if (cut >= first && ++tally[cut] == 2) {
                    into[found++] = cut;
                }
            }
        }
        for (int request : stops) {
            for (int cut : of[request]) {
                tally[cut] = 0;
            }
        }
        return found;
    }
}
