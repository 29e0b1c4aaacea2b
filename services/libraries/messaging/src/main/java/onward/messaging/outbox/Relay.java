package onward.messaging.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.messaging.Lifecycle;
import onward.messaging.Wakeup;

/// The thread that carries outbox rows to Kafka. It is woken after each commit of this service, and looks by itself now
/// and then for what a crash or another replica left.
@ApplicationScoped
public class Relay {
    private static final Duration STOP_WITHIN = Duration.ofSeconds(10);

    private final RelayRounds rounds;
    private final Wakeup wakeup = new Wakeup();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("outbox-relay").unstarted(this::loop);
    private volatile boolean stopping;

    Relay(RelayRounds rounds) {
        this.rounds = rounds;
    }

    /// Says that there may be something to carry.
    void wake() {
        wakeup.signal();
    }

    void start(@Observes @Priority(Lifecycle.START_RELAY) StartupEvent event) {
        thread.start();
    }

    void stop(@Observes @Priority(Lifecycle.STOP_RELAY) ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wakeup.signal();
        if (!thread.join(STOP_WITHIN)) {
            thread.interrupt();
        }
    }

    private void loop() {
        try {
            while (!stopping) {
                var pause = rounds.carry();
                if (!pause.isZero()) {
                    wakeup.await(pause);
                }
            }
            rounds.carry();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            rounds.end();
        }
    }
}
