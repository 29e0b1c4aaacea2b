package onward.dispatch.area.domain;

import java.util.List;
import onward.contracts.value.Position;

/// The border of a control area: its corners in order, the last of which is the first again.
public record Outline(List<Position> corners) {
    private static final int FEWEST = 4;

    public Outline {
        corners = List.copyOf(corners);
        if (corners.size() < FEWEST || !corners.getFirst().equals(corners.getLast())) {
            throw new IllegalArgumentException("An outline has at least three corners, and ends where it begins.");
        }
    }
}
