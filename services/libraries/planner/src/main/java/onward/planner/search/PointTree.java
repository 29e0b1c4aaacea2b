package onward.planner.search;

import java.util.function.IntPredicate;
import onward.planner.evaluation.Points;

/// Places in halves of halves, so that those around one are found without a look at all of them (a k-d tree).
final class PointTree {
    private static final int LEAF = 8;

    private final Points points;
    /// The places, each part of the tree side by side; the place in the middle of a part divides it along its axis.
    private final int[] order;

    private final byte[] axes;

    PointTree(Points points, int count) {
        this.points = points;
        order = new int[count];
        axes = new byte[count];
        for (int index = 0; index < count; index++) {
            order[index] = index;
        }
        divide(0, count);
    }

    /// Offers the places around one to what keeps the nearest of them, if they are wanted; answers how many it looked
    /// at.
    int search(Points others, int from, IntPredicate wanted, Nearest nearest) {
        return search(0, order.length, others, from, wanted, nearest);
    }

    private int search(int begin, int end, Points others, int from, IntPredicate wanted, Nearest nearest) {
        if (end - begin <= LEAF) {
            for (int index = begin; index < end; index++) {
                offer(order[index], others, from, wanted, nearest);
            }
            return end - begin;
        }
        int middle = begin + end >>> 1;
        int axis = axes[middle];
        double beyond = others.on(axis, from) - points.on(axis, order[middle]);
        offer(order[middle], others, from, wanted, nearest);
        int seen = 1
                + (beyond < 0
                        ? search(begin, middle, others, from, wanted, nearest)
                        : search(middle + 1, end, others, from, wanted, nearest));
        if (beyond * beyond >= nearest.limit()) {
            return seen;
        }
        return seen
                + (beyond < 0
                        ? search(middle + 1, end, others, from, wanted, nearest)
                        : search(begin, middle, others, from, wanted, nearest));
    }

    private void offer(int place, Points others, int from, IntPredicate wanted, Nearest nearest) {
        double squared = others.squared(from, points, place);
        if (squared < nearest.limit() && wanted.test(place)) {
            nearest.offer(place, squared);
        }
    }

    private void divide(int begin, int end) {
        if (end - begin <= LEAF) {
            return;
        }
        int middle = begin + end >>> 1;
        int axis = longest(begin, end);
        select(axis, begin, end - 1, middle);
        axes[middle] = (byte) axis;
        divide(begin, middle);
        divide(middle + 1, end);
    }

    private int longest(int begin, int end) {
        int longest = 0;
        double most = -1;
        for (int axis = 0; axis < 3; axis++) {
            double least = Double.POSITIVE_INFINITY;
            double greatest = Double.NEGATIVE_INFINITY;
            for (int index = begin; index < end; index++) {
                least = Math.min(least, points.on(axis, order[index]));
                greatest = Math.max(greatest, points.on(axis, order[index]));
            }
            if (greatest - least > most) {
                most = greatest - least;
                longest = axis;
            }
        }
        return longest;
    }

    /// Brings to the wanted index what belongs there, with nothing greater before and nothing smaller after it.
    private void select(int axis, int first, int last, int wanted) {
        int from = first;
        int to = last;
        while (from < to) {
            double pivot = points.on(axis, order[from + to >>> 1]);
            int low = from;
            int high = to;
            while (low <= high) {
                while (points.on(axis, order[low]) < pivot) {
                    low++;
                }
                while (points.on(axis, order[high]) > pivot) {
                    high--;
                }
                if (low <= high) {
                    int swapped = order[low];
                    order[low++] = order[high];
                    order[high--] = swapped;
                }
            }
            if (wanted <= high) {
                to = high;
            } else if (wanted >= low) {
                from = low;
            } else {
                return;
            }
        }
    }
}
