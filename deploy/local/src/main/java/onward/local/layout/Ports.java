package onward.local.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import onward.local.Trouble;
import onward.testkit.servers.FreePorts;

/// Which port each listener has.
public record Ports(Map<Listener, Integer> numbers) {
    private static final int HIGHEST = 65_535;

    /// The usual ports, except where the environment says otherwise.
    ///
    /// @throws Trouble when a variable is not a port, or two listeners would have the same one
    public static Ports of(Map<String, String> environment) {
        var ports = new Ports(each(listener -> {
            var chosen = environment.get(listener.variable());
            return chosen == null || chosen.isBlank() ? listener.usualPort() : port(listener, chosen.strip());
        }));
        ports.requireDifferent();
        return ports;
    }

    /// Ports that are free now.
    public static Ports free() {
        return new Ports(each(listener -> FreePorts.next()));
    }

    public int of(Listener listener) {
        return numbers.getOrDefault(listener, listener.usualPort());
    }

    public String bootstrap() {
        return "127.0.0.1:" + of(Listener.KAFKA);
    }

    public String url(ServiceName service) {
        return "http://127.0.0.1:" + of(service.listener());
    }

    /// @throws Trouble that names every port that somebody else listens on
    public void requireFree() {
        var taken = Arrays.stream(Listener.values())
                .filter(listener -> !FreePorts.isFree(of(listener)))
                .map(listener -> "%d (%s, %s)".formatted(of(listener), listener.label(), listener.variable()))
                .toList();
        if (!taken.isEmpty()) {
            throw new Trouble("Already in use: port %s. Stop what listens there, or set the variable to another port."
                    .formatted(String.join(", port ", taken)));
        }
    }

    private void requireDifferent() {
        numbers.keySet().stream().collect(Collectors.groupingBy(this::of)).forEach((port, listeners) -> {
            if (listeners.size() > 1) {
                var variables = listeners.stream().map(Listener::variable).sorted();
                throw new Trouble("%s are all %d; each needs a port of its own."
                        .formatted(variables.collect(Collectors.joining(" and ")), port));
            }
        });
    }

    /// The variables that choose these ports.
    public Map<String, String> asEnvironment() {
        return Arrays.stream(Listener.values())
                .collect(Collectors.toMap(Listener::variable, listener -> Integer.toString(of(listener))));
    }

    private static Map<Listener, Integer> each(Function<Listener, Integer> port) {
        return new TreeMap<>(Arrays.stream(Listener.values()).collect(Collectors.toMap(l -> l, port)));
    }

    private static int port(Listener listener, String text) {
        try {
            var number = Integer.parseInt(text);
            if (number > 0 && number <= HIGHEST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // said below, as for a number out of range
        }
        throw new Trouble(
                "%s is \"%s\"; a port is a number from 1 to %d.".formatted(listener.variable(), text, HIGHEST));
    }
}
