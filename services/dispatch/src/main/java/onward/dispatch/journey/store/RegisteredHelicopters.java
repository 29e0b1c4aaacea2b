package onward.dispatch.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.dispatch.DispatchSettings;
import onward.dispatch.fleet.domain.Responder;
import onward.dispatch.fleet.domain.Responders;
import onward.dispatch.journey.domain.Aircraft;
import onward.dispatch.journey.domain.Helicopters;

/// What helicopters can do: as registered, or as configured for those that say nothing.
@ApplicationScoped
class RegisteredHelicopters implements Helicopters {
    private static final double METRES_PER_KM = 1_000;

    private final Responders responders;
    private final DispatchSettings.Aircraft usual;

    RegisteredHelicopters(Responders responders, DispatchSettings settings) {
        this.responders = responders;
        this.usual = settings.aircraft();
    }

    @Override
    public Map<ResponderId, Aircraft> of(Collection<ResponderId> helicopters) {
        return helicopters.isEmpty()
                ? Map.of()
                : responders.all(helicopters).stream().collect(Collectors.toMap(Responder::id, this::aircraft));
    }

    private Aircraft aircraft(Responder helicopter) {
        var hours = usual.reserve().toSeconds() / 3600.0;
        return new Aircraft(
                said(helicopter, "RANGE_KM").map(Integer::doubleValue).orElse(usual.rangeKm()) * METRES_PER_KM,
                hours * helicopter.pace().speedKmh() * METRES_PER_KM,
                said(helicopter, "LUGGAGE").orElse(usual.luggage()),
                helicopter.home());
    }

    private static Optional<Integer> said(Responder helicopter, String capability) {
        return helicopter.capabilities().stream()
                .filter(one -> one.name().equals(capability) && one.argument().matches("[0-9]{1,6}"))
                .map(one -> Integer.valueOf(one.argument()))
                .findFirst();
    }
}
