package onward.dispatch.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.contracts.id.ResponderId;
import onward.dispatch.DispatchSettings;
import onward.dispatch.fleet.domain.Partners;

/// The partners, as configured. A desk that is two partners' keeps the service from starting.
@ApplicationScoped
class ConfiguredPartners implements Partners {
    private final Set<String> names;
    private final Map<ResponderId, String> byDesk = new HashMap<>();

    ConfiguredPartners(DispatchSettings settings) {
        names = Set.copyOf(settings.partners().keySet());
        settings.partners().forEach((name, partner) -> partner.desks().forEach(desk -> add(name, desk)));
    }

    private void add(String name, String desk) {
        var other = byDesk.put(ResponderId.parse(desk), name);
        if (other != null) {
            throw new IllegalStateException(
                    "The desk %s is configured for the partners %s and %s; it is one's.".formatted(desk, other, name));
        }
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public Optional<String> of(ResponderId desk) {
        return Optional.ofNullable(byDesk.get(desk));
    }
}
