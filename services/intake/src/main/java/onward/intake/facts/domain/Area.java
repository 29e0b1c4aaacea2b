package onward.intake.facts.domain;

import onward.contracts.value.Position;

/// A part of the globe between two meridians and two parallels, in degrees; it does not cross the antimeridian.
public record Area(double west, double south, double east, double north) {
    public Area {
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException("An area needs west < east and south < north.");
        }
    }

    public boolean contains(Position position) {
        return metresTo(position) == 0;
    }

    /// Great-circle metres from the position to the nearest point of the same meridian or parallel that is inside; 0
    /// inside.
    public double metresTo(Position position) {
        var nearest = new Position(Math.clamp(position.lon(), west, east), Math.clamp(position.lat(), south, north));
        return nearest.equals(position) ? 0 : nearest.metresTo(position);
    }
}
