package onward.testkit.servers;

import java.util.HashMap;
import java.util.Map;

/// Where a broker answers on loopback: in the clear, and behind TLS if it has certificates.
///
/// @param tls what the broker is told about TLS (`ssl.*`); nothing if it has none
public record BrokerDoors(int port, int tlsPort, Map<String, String> tls) {
    static BrokerDoors plain(int port) {
        return new BrokerDoors(port, 0, Map.of());
    }

    /// @param controller the listener for the broker itself
    Map<String, String> settings(String controller) {
        var plain = "PLAINTEXT://127.0.0.1:" + port;
        var advertised = tls.isEmpty() ? plain : "%s,SSL://127.0.0.1:%d".formatted(plain, tlsPort);
        var settings = new HashMap<>(tls);
        settings.put("advertised.listeners", advertised);
        settings.put("listeners", "%s,%s".formatted(advertised, controller));
        return settings;
    }
}
