package onward.intake.places.domain;

import java.util.List;
import onward.contracts.value.Position;

/// Somewhere that has a name; `aliases` are others for it, `uncertaintyMetres` is how far off the position may be.
public record Place(
        String name, Kind kind, String country, Position position, double uncertaintyMetres, List<String> aliases) {
    /// What kind of place it is.
    public enum Kind {
        TOWN,
        PASS,
        JUNCTION,
        AIRPORT,
        HOSPITAL,
        LANDING_SITE
    }
}
