package onward.planner.evaluation;

import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Great-circle metres from each of some places to each of others: a matrix, or computed on demand where that
/// would be too large or not worth it.
final class Distances {
    private static final long LARGEST_MATRIX = 20_000_000;
    private static final long WORTH_A_SECOND_THREAD = 500_000;

    private final Points from;
    private final Points to;
    private final int width;
    private final double @Nullable [] matrix;

    Distances(Points from, int height, Points to, int width, boolean keep) {
        this.from = from;
        this.to = to;
        this.width = width;
        long cells = (long) height * width;
        this.matrix = keep && cells <= LARGEST_MATRIX ? new double[(int) cells] : null;
        if (matrix != null) {
            var rows = IntStream.range(0, height);
            (cells > WORTH_A_SECOND_THREAD ? rows.parallel() : rows).forEach(this::fill);
        }
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
