package onward.dispatch.journey.domain;

import onward.contracts.value.Position;

/// What a helicopter can do, and where it belongs: it flies so far and no further, with a reserve and the way home.
public record Aircraft(double rangeMetres, double reserveMetres, int luggage, Position home) {
    /// Whether it can fly from where it is to them, on to where they land, and home.
    boolean reaches(Position now, Position pickup, Position landing) {
        double way = now.metresTo(pickup) + pickup.metresTo(landing) + landing.metresTo(home);
        return way + reserveMetres <= rangeMetres;
    }
}
