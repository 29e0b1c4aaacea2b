package onward.intake.overview.rest;

import onward.contracts.value.Position;
import onward.intake.reporting.domain.Near;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// A place with a distance, written `longitude,latitude,kilometres`.
final class NearText {
    private static final double METRES_PER_KILOMETRE = 1_000;
    private static final int PARTS = 3;

    private NearText() {}

    /// Leaves with a 400 problem when it can't be read.
    static @Nullable Near read(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = text.split(",");
        try {
            if (parts.length == PARTS && Double.parseDouble(parts[2]) > 0) {
                var centre = new Position(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
                return new Near(centre, Double.parseDouble(parts[2]) * METRES_PER_KILOMETRE);
            }
        } catch (IllegalArgumentException unreadable) {
            throw bad(String.valueOf(unreadable.getMessage()));
        }
        throw bad("three numbers are expected, such as 6.98,45.45,25.");
    }

    private static RuntimeException bad(String expected) {
        return Problem.of(ProblemType.INVALID, "near is longitude,latitude,kilometres: %s".formatted(expected))
                .status(400)
                .exception();
    }
}
