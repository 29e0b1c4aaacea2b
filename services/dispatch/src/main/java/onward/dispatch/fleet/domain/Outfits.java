package onward.dispatch.fleet.domain;

import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Capability;

/// What responders of a kind usually are: the defaults for what their registration leaves open.
public interface Outfits {
    Outfit of(ResponderKind kind);

    /// The usual pace and capabilities of a kind.
    record Outfit(Pace pace, Set<Capability> capabilities) {}
}
