package onward.dispatch.journey.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Capability;
import onward.contracts.value.Position;
import onward.dispatch.DispatchSettings;
import onward.dispatch.Reading;
import onward.dispatch.journey.domain.Aircraft;
import onward.dispatch.journey.domain.Helicopters;

/// What helicopters can do: as registered, or as configured for those that say nothing.
@ApplicationScoped
class RegisteredHelicopters implements Helicopters {
    private static final String REGISTERED =
            "select id, capabilities, speed_kmh, home_lon, home_lat from responders where id = any(?)";
    private static final double METRES_PER_KM = 1_000;

    private final Reading reading;
    private final DispatchSettings.Aircraft usual;

    RegisteredHelicopters(Reading reading, DispatchSettings settings) {
        this.reading = reading;
        this.usual = settings.aircraft();
    }

    @Override
    public Map<ResponderId, Aircraft> of(Collection<ResponderId> helicopters) {
        if (helicopters.isEmpty()) {
            return Map.of();
        }
        Object ids = helicopters.stream().map(ResponderId::value).toArray(String[]::new);
        return reading.read(REGISTERED, this::registered, ids).stream()
                .collect(Collectors.toMap(Registered::id, Registered::aircraft));
    }

    private Registered registered(ResultSet row) throws SQLException {
        var able = Arrays.stream((String[]) row.getArray("capabilities").getArray())
                .map(Capability::parse)
                .toList();
        var hours = usual.reserve().toSeconds() / 3600.0;
        var aircraft = new Aircraft(
                said(able, "RANGE_KM").map(Integer::doubleValue).orElse(usual.rangeKm()) * METRES_PER_KM,
                hours * row.getDouble("speed_kmh") * METRES_PER_KM,
                said(able, "LUGGAGE").orElse(usual.luggage()),
                new Position(row.getDouble("home_lon"), row.getDouble("home_lat")));
        return new Registered(new ResponderId(row.getString("id")), aircraft);
    }

    private static Optional<Integer> said(List<Capability> able, String capability) {
        return able.stream()
                .filter(one -> one.name().equals(capability) && one.argument().matches("[0-9]{1,6}"))
                .map(one -> Integer.valueOf(one.argument()))
                .findFirst();
    }

    private record Registered(ResponderId id, Aircraft aircraft) {}
}
