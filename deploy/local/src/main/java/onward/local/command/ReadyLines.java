package onward.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import onward.local.layout.Listener;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.testkit.identity.DemoUser;

/// What somebody needs to know who has just started Onward: where it is, who one can be, and what to try first.
record ReadyLines(Ports ports, boolean detached) {
    void print(PrintStream out, Duration taken) {
        out.printf(Locale.ROOT, "%nOnward is ready after %.1f s.%n", taken.toMillis() / 1000.0);
        for (var service : ServiceName.values()) {
            line(out, service.label(), ports.url(service) + "   interface: " + ports.url(service) + "/q/swagger-ui");
        }
        line(out, "Kafka", ports.bootstrap());
        line(
                out,
                "PostgreSQL",
                "127.0.0.1:%d   user postgres, a database for each service".formatted(ports.of(Listener.POSTGRES)));
        line(out, "demo users", users() + ", crew:heli-1 (any crew:RESPONDER)   deploy/local/token USER");
        out.printf("%nA family is stranded above Val d'Isère, the road is closed. Report it:%n%n%s%n", curl());
        out.printf(
                "%nWhat the crews are told:   deploy/local/kafka consume onward.orders --from-beginning --timeout 5%n");
        out.printf("The whole story, played:   deploy/local/demo alps%n");
        out.printf(detached ? "Stop it with:              deploy/local/down%n" : "Ctrl-C stops it.%n");
        out.flush();
    }

    private static void line(PrintStream out, String label, String text) {
        out.printf("  %-11s %s%n", label, text);
    }

    private static String users() {
        return DemoUser.HOUSE.stream().map(DemoUser::name).collect(Collectors.joining(", "));
    }

    private String curl() {
        return """
                curl -sS %s/v1/incidents -H "Authorization: Bearer $(deploy/local/token agent)" -H 'Content-Type: application/json' -d '
                  {"brand":"lexus","kind":"BREAKDOWN",
                   "contact":{"name":"Marie Dubois","phone":"06 12 34 56 78","country":"FR"},
                   "vehicle":{"plate":"GA-123-BC","plateCountry":"FR","model":"RX 450h","propulsion":"HYBRID","drivable":false,"wheelsTurn":true},
                   "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]},"roadAccess":"CLOSED"},
                   "fault":{"cause":"ENGINE"},"party":{"people":4,"children":2,"luggage":5},
                   "journey":{"destination":{"name":"Geneva airport","position":{"type":"Point","coordinates":[6.1090,46.2381]}}}}'
                """.formatted(ports.url(ServiceName.INTAKE)).stripTrailing();
    }
}
