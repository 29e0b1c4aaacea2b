package onward.dispatch.journey.domain;

import onward.contracts.dispatch.Stop;
import onward.contracts.value.Position;

/// A place with a name; one that was not surveyed has to be before somebody lands there.
public record NamedPlace(String name, Position position, boolean surveyed) {
    public NamedPlace(String name, Position position) {
        this(name, position, true);
    }

    public Stop stop() {
        return new Stop(name, position, null, null);
    }
}
