package onward.intake.places.domain;

import java.util.List;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Somewhere that has a name; `aliases` are others for it, `uncertaintyMetres` is how far off the position may be,
/// `kilometre` the mark on the road in whose name it is, if there is one.
public record Place(
        String name,
        PlaceKind kind,
        String country,
        Position position,
        double uncertaintyMetres,
        List<String> aliases,
        @Nullable Double kilometre) {}
