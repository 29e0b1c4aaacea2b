package onward.dispatch.fleet.domain;

import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;

/// A field unit: what it is, what it can do, where it belongs and whom it serves. No brands means every brand.
///
/// Where it is and what it is doing are not part of it: positions are kept apart, and its status is derived from its
/// shift and its jobs.
public record Responder(
        ResponderId id,
        String name,
        ResponderKind kind,
        Set<Capability> capabilities,
        Position home,
        Set<String> brands,
        Pace pace,
        Shift shift) {
    public Responder on(Shift newShift) {
        return new Responder(id, name, kind, capabilities, home, brands, pace, newShift);
    }
}
