package onward.dispatch.area;

import onward.contracts.value.Position;
import onward.dispatch.area.domain.Outline;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.valid.IsValidOp;

/// Finds where an outline crosses itself, or runs back on itself.
final class Tangles {
    private Tangles() {}

    static @Nullable Tangle in(Outline outline) {
        var corners = outline.corners().stream()
                .map(corner -> new Coordinate(corner.lon(), corner.lat()))
                .toArray(Coordinate[]::new);
        var error = new IsValidOp(new GeometryFactory().createPolygon(corners)).getValidationError();
        if (error == null) {
            return null;
        }
        var at = error.getCoordinate();
        return new Tangle(error.getMessage(), new Position(at.getX(), at.getY()));
    }
}
