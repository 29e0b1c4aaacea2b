package onward.intake.places.domain;

import java.math.BigDecimal;
import java.util.Objects;
import onward.contracts.value.Position;

/// A road between two places whose kilometre marks are known; they may be the same.
record Stretch(String road, Place from, Place to) {
    private static final double METRES_PER_KILOMETRE = 1_000;

    Suggestion at(double kilometre) {
        double share = kilometres() == 0 ? 0 : (kilometre - begin()) / kilometres();
        var position = new Position(
                between(from.position().lon(), to.position().lon(), share),
                between(from.position().lat(), to.position().lat(), share));
        var mark = BigDecimal.valueOf(kilometre).stripTrailingZeros().toPlainString();
        return new Suggestion(
                "%s km %s".formatted(road, mark),
                PlaceKind.KILOMETRE,
                from.country(),
                position,
                Math.max(from.uncertaintyMetres(), to.uncertaintyMetres()) + bendMetres());
    }

    /// How far the road may be from the straight line: a way of that length stays within the ellipse around both ends.
    private double bendMetres() {
        double way = kilometres() * METRES_PER_KILOMETRE;
        double straight = from.position().metresTo(to.position());
        return Math.sqrt(Math.max(0, way * way - straight * straight)) / 2;
    }

    private double begin() {
        return Objects.requireNonNull(from.kilometre());
    }

    private double kilometres() {
        return Objects.requireNonNull(to.kilometre()) - begin();
    }

    private static double between(double one, double other, double share) {
        return one + (other - one) * share;
    }
}
