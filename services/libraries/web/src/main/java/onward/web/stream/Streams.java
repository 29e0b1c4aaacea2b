package onward.web.stream;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Everybody who watches, and the two threads that read for them.
@ApplicationScoped
public class Streams {
    private static final int THREADS = 2;
    private static final long TICK_MILLIS = 1_000;

    private final Set<ChangeStream> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("change-streams-", 1).factory());

    Streams() {
        threads.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    void add(ChangeStream stream) {
        open.add(stream);
    }

    void remove(ChangeStream stream) {
        open.remove(stream);
    }

    /// Has every stream look for something new.
    public void wake() {
        open.forEach(ChangeStream::wake);
    }

    private void tick() {
        open.forEach(ChangeStream::tick);
    }

    /// Runs a stream's work on one of the threads, with a request context for what it reads.
    void run(Runnable work) {
        if (threads.isShutdown()) {
            return;
        }
        threads.execute(() -> {
            var context = Arc.container().requestContext();
            context.activate();
            try {
                work.run();
            } finally {
                context.terminate();
            }
        });
    }

    void stop(@Observes ShutdownEvent stopping) {
        threads.shutdownNow();
        open.forEach(ChangeStream::end);
    }
}
