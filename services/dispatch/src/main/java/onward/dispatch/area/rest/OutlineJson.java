package onward.dispatch.area.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import onward.contracts.value.Position;
import onward.dispatch.area.domain.Outline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A GeoJSON polygon of one ring: corners as `[longitude, latitude]`, the last of which is the first again.
@Schema(examples = """
    {"type":"Polygon","coordinates":[[[5.5,45.0],[7.2,45.0],[7.2,46.4],[5.5,46.4],[5.5,45.0]]]}\
    """)
record OutlineJson(
        @NotNull @Pattern(regexp = "Polygon", message = "Polygon is expected.")
        String type,

        @NotNull @Size(min = 1, max = 1, message = "One ring is expected; cut holes out by an area of their own.")
        List<
                        @NotNull
                                @Size(
                                        min = 4,
                                        max = 10_000,
                                        message = "4 to 10000 corners are expected, the last as the first.")
                                List<
                                @NotNull @Size(min = 2, max = 2, message = "[longitude, latitude] is expected.") List<
                                        @NotNull Double>>>
                coordinates) {
    static OutlineJson of(Outline outline) {
        return new OutlineJson(
                "Polygon",
                List.of(outline.corners().stream()
                        .map(corner -> List.of(corner.lon(), corner.lat()))
                        .toList()));
    }

    /// @throws IllegalArgumentException when a corner is not on the globe, or the ring is not closed
    Outline outline() {
        return new Outline(coordinates.getFirst().stream()
                .map(corner -> new Position(corner.getFirst(), corner.getLast()))
                .toList());
    }
}
