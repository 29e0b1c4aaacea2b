package onward.images.smoke;

import java.time.Duration;
import onward.images.sandbox.ProcessFacts;
import onward.local.layout.ServiceName;

/// What an image took, on one processor.
///
/// @param migration until the job that migrates the database has ended
/// @param start until the service is ready, the database being migrated
/// @param work how much of that the processor was busy with it, which other programs on the machine don't change
public record Figures(ServiceName service, Duration migration, Duration start, Duration work, ProcessFacts facts) {
    private static final double MILLIS = 1e3;

    @Override
    public String toString() {
        return ("%s: migrated in %.1f s, ready in %.1f s on one core (busy for %.1f s), %d MB resident"
                        + " (%d MB of its own), user %d")
                .formatted(
                        service.label(),
                        migration.toMillis() / MILLIS,
                        start.toMillis() / MILLIS,
                        work.toMillis() / MILLIS,
                        facts.residentMegabytes(),
                        facts.ownMegabytes(),
                        facts.user());
    }
}
