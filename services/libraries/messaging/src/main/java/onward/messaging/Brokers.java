package onward.messaging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the brokers are and how a service is let in: `kafka.bootstrap.servers`, and whatever of `kafka.security.*`,
/// `kafka.ssl.*` and `kafka.sasl.*` is configured (`KAFKA_SECURITY_PROTOCOL=SSL`). How records are sent and read is
/// not configurable: events rely on it.
@ApplicationScoped
public class Brokers {
    private static final List<String> ACCESS = List.of("bootstrap.servers", "security.", "ssl.", "sasl.");

    private final Map<String, Object> access;

    /// @param configured all that begins with `kafka.`, without that beginning
    public Brokers(@Identifier("default-kafka-broker") Map<String, Object> configured) {
        this.access = configured.entrySet().stream()
                .filter(entry -> ACCESS.stream().anyMatch(entry.getKey()::startsWith))
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The settings of one client: its own, and how to get in.
    public Map<String, Object> settings(Map<String, Object> own) {
        var all = new HashMap<>(access);
        all.putAll(own);
        return all;
    }
}
