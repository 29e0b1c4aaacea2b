package onward.planner.evaluation;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Great-circle metres from each of some places to each of others: a matrix, or computed on demand where that would
/// be too large.
final class Distances {
    private static final long LARGEST_MATRIX = 20_000_000;
    private static final long WORTH_A_SECOND_THREAD = 500_000;

    private final Points from;
    private final Points to;
    private final int width;
    private final double @Nullable [] matrix;

    private Distances(Points from, Points to, int width, double @Nullable [] matrix) {
        this.from = from;
        this.to = to;
        this.width = width;
        this.matrix = matrix;
    }

    /// Each is computed whenever it is asked for.
    static Distances onDemand(Points from, Points to) {
        return new Distances(from, to, 0, null);
    }

    /// All are computed now, unless they are too many.
    static Distances between(Points from, int height, Points to, int width) {
        long cells = (long) height * width;
        if (cells > LARGEST_MATRIX) {
            return onDemand(from, to);
        }
        var distances = new Distances(from, to, width, new double[(int) cells]);
        distances.fill(height, cells > WORTH_A_SECOND_THREAD);
        return distances;
    }

    private void fill(int height, boolean onSeveralThreads) {
        var rows = IntStream.range(0, height);
        (onSeveralThreads ? rows.parallel() : rows).forEach(this::fill);
    }

    private void fill(int row) {
        double[] cells = Objects.requireNonNull(matrix);
        for (int column = 0; column < width; column++) {
            cells[row * width + column] = from.metres(row, to, column);
        }
    }

    double get(int row, int column) {
        return matrix == null ? from.metres(row, to, column) : matrix[row * width + column];
    }
}
