package onward.local.running;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import onward.local.layout.Home;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.testkit.servers.Durability;

/// How a local system is to be: where it is built, where it lives, where it listens, and what is special about a
/// service.
public record Blueprint(
        Path root, Home home, Ports ports, Durability durability, Map<ServiceName, Map<String, String>> overrides) {

    public static Blueprint of(Path root, Home home, Ports ports) {
        return new Blueprint(root, home, ports, Durability.SAFE, Map.of());
    }

    /// The same, with one environment variable of one service set.
    public Blueprint with(ServiceName service, String variable, String value) {
        var all = new EnumMap<ServiceName, Map<String, String>>(ServiceName.class);
        overrides.forEach((name, variables) -> all.put(name, new HashMap<>(variables)));
        all.computeIfAbsent(service, name -> new HashMap<>()).put(variable, value);
        return new Blueprint(root, home, ports, durability, all);
    }

    public Blueprint withDurability(Durability wanted) {
        return new Blueprint(root, home, ports, wanted, overrides);
    }

    Map<String, String> overridesOf(ServiceName service) {
        return overrides.getOrDefault(service, Map.of());
    }
}
