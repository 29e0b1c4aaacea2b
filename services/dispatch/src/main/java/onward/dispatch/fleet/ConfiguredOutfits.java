package onward.dispatch.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.value.Capability;
import onward.contracts.value.Money;
import onward.dispatch.DispatchSettings;
import onward.dispatch.fleet.domain.Outfits;
import onward.dispatch.fleet.domain.Pace;

/// What responders of a kind usually are, as configured.
@ApplicationScoped
class ConfiguredOutfits implements Outfits {
    private final DispatchSettings settings;

    ConfiguredOutfits(DispatchSettings settings) {
        this.settings = settings;
    }

    @Override
    public Outfit of(ResponderKind kind) {
        var usual = settings.kinds().get(kind);
        if (usual == null) {
            throw new IllegalStateException("Configure onward.dispatch.kinds.%s.".formatted(kind));
        }
        var pace = new Pace(
                usual.speedKmh(),
                usual.detourFactor(),
                usual.turnout(),
                Money.euros(usual.costPerHour()),
                usual.stackSize());
        return new Outfit(
                pace,
                usual.capabilities().orElse(Set.of()).stream()
                        .map(Capability::parse)
                        .collect(Collectors.toSet()));
    }
}
