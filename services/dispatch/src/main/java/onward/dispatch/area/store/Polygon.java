package onward.dispatch.area.store;

import java.util.List;
import onward.contracts.value.Position;
import onward.dispatch.area.domain.Outline;

/// An outline as it is stored: a GeoJSON polygon.
record Polygon(String type, List<List<List<Double>>> coordinates) {
    static Polygon of(Outline outline) {
        return new Polygon(
                "Polygon",
                List.of(outline.corners().stream()
                        .map(corner -> List.of(corner.lon(), corner.lat()))
                        .toList()));
    }

    Outline outline() {
        return new Outline(coordinates.getFirst().stream()
                .map(corner -> new Position(corner.getFirst(), corner.getLast()))
                .toList());
    }
}
