package onward.intake.probe;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.InstantSource;
import java.util.Objects;

/// Sends one probe, as the environment says; ends with 0 if it went through, and with 1 and the reason if it did not.
public final class ProbeProgram {
    private ProbeProgram() {}

    public static void main(String[] nothing) throws InterruptedException {
        switch (send(new Told(System.getenv()), InstantSource.system())) {
            case Sign.OfLife alive ->
                System.out.printf("incident %s was reported, triaged and cancelled%n", alive.incident());
            case Sign.OfTrouble trouble -> {
                System.err.println("probe: " + trouble.reason());
                System.exit(1);
            }
        }
    }

    static Sign send(Told told, InstantSource clock) throws InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var plate =
                    "PR-%d-%d".formatted(clock.millis(), ProcessHandle.current().pid());
            var probe = new Probe(told.brand(), plate, told.position());
            return probe.through(new Door(http, told.address(), told.token()));
        } catch (IOException e) {
            return new Sign.OfTrouble(Objects.requireNonNullElse(e.getMessage(), e.toString()));
        }
    }
}
