package onward.dispatch.planning.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.IncidentId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import org.jspecify.annotations.Nullable;

/// Somebody is needed: of which kind, able to do what, where, for which brand; `excluded` are not asked, and what
/// responders do for the incident `freed` does not count as keeping them busy. Where its turn was planned already,
/// what is planned to be offered after that does not either.
public record Need(
        ResponderKind kind,
        List<Capability> requires,
        Position place,
        String brand,
        Set<ResponderId> excluded,
        @Nullable IncidentId freed,
        @Nullable Instant turn) {
    /// The same of partners' desks.
    public Need ofDesks() {
        return new Need(ResponderKind.PARTNER_DESK, requires, place, brand, excluded, freed, turn);
    }
}
