package onward.resolution.servicelevel.domain;

import onward.contracts.value.Position;

/// The square of one degree by one that a place lies in, by its south-western corner: `N45E006`. Stands for an area
/// wherever control areas have not been drawn.
public final class Square {
    private Square() {}

    public static String of(Position position) {
        int lat = (int) Math.floor(position.lat());
        int lon = (int) Math.floor(position.lon());
        return "%s%02d%s%03d".formatted(lat < 0 ? "S" : "N", Math.abs(lat), lon < 0 ? "W" : "E", Math.abs(lon));
    }
}
