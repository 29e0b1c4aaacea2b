package onward.dispatch.board.domain;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What a look at the database saw: every transaction before `xmin`, and of the others up to `xmax` all but those that
/// were still `running`.
public record Snapshot(long xmin, long xmax, List<Long> running) {
    /// Reads `10:20:12,15`.
    ///
    /// @throws IllegalArgumentException when it is no snapshot
    public static Snapshot parse(String text) {
        var parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("A snapshot is written xmin:xmax:running.");
        }
        var running = parts[2].isEmpty()
                ? List.<Long>of()
                : Arrays.stream(parts[2].split(",", -1)).map(Long::valueOf).toList();
        return new Snapshot(Long.parseLong(parts[0]), Long.parseLong(parts[1]), running);
    }

    public Snapshot {
        long floor = xmin;
        boolean inOrder = 0 < xmin && xmin <= xmax;
        for (long one : running) {
            inOrder &= floor <= one && one < xmax;
            floor = one + 1;
        }
        if (!inOrder) {
            throw new IllegalArgumentException("A snapshot's numbers ascend.");
        }
    }

    @Override
    public String toString() {
        return "%d:%d:%s"
                .formatted(xmin, xmax, running.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
