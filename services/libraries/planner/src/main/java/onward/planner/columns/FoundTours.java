package onward.planner.columns;

import java.util.Arrays;

/// The best tours of a search so far, no two of them over the same requests.
final class FoundTours {
    private int room;
    private int count;
    private int[][] tours = new int[0][];
    private double[] values = new double[0];
    private long[] marks = new long[0];

    /// Forgets all, and keeps so many from now on.
    void clear(int most) {
        if (tours.length < most) {
            tours = new int[most][];
            values = new double[most];
            marks = new long[most];
        }
        room = most;
        count = 0;
    }

    boolean isFull() {
        return count == room;
    }

    /// The greatest value.
    double worst() {
        return values[count - 1];
    }

    /// Where a tour would be put: in place of one over the same requests that is worse, else of the last. -1 if
    /// there is one that is no worse.
    int placeOf(long mark, double value) {
        int place = 0;
        while (place < count && marks[place] != mark) {
            place++;
        }
        if (place < count) {
            return values[place] <= value ? -1 : place;
        }
        return isFull() ? count - 1 : count;
    }

    void put(int at, int[] tour, long mark, double value) {
        int place = at;
        count = Math.max(count, at + 1);
        while (place > 0 && values[place - 1] > value) {
            values[place] = values[place - 1];
            tours[place] = tours[place - 1];
            marks[place] = marks[place - 1];
            place--;
        }
        values[place] = value;
        tours[place] = tour;
        marks[place] = mark;
    }

    /// Adds a tour, in whatever order.
    void append(int[] tour) {
        tours[count++] = tour;
    }

    int[][] tours() {
        return Arrays.copyOf(tours, count);
    }
}
