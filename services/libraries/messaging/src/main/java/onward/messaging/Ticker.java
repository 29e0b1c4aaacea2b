package onward.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/// Runs what is due by the database's time: each task on a daemon thread of its own, from the start of the service
/// until
/// shortly before its data source closes.
@ApplicationScoped
public class Ticker {
    private static final Logger LOG = Logger.getLogger(Ticker.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final List<Task> tasks = new ArrayList<>();
    private boolean started;

    /// Runs the task at once, then again after each pause, and whenever [Ticking#wake] is called. What it throws is
    /// logged, and it runs again at the next tick.
    public synchronized Ticking every(Duration pause, String name, Runnable work) {
        var task = new Task(pause, name, work);
        tasks.add(task);
        if (started) {
            task.start();
        }
        return task.wakeup::signal;
    }

    synchronized void start(@Observes @Priority(Lifecycle.START_TICKER) StartupEvent event) {
        started = true;
        tasks.forEach(Task::start);
    }

    synchronized void stop(@Observes @Priority(Lifecycle.STOP_TICKER) ShutdownEvent event) {
        tasks.forEach(Task::stop);
        tasks.clear();
    }

    /// Runs a task before its next tick.
    @FunctionalInterface
    public interface Ticking {
        void wake();
    }

    private static final class Task {
        private final Duration pause;
        private final Runnable work;
        private final Wakeup wakeup = new Wakeup();
        private final Thread thread;
        private volatile boolean stopping;

        Task(Duration pause, String name, Runnable work) {
            this.pause = pause;
            this.work = work;
            this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::loop);
        }

        void start() {
            thread.start();
        }

        void stop() {
            stopping = true;
            wakeup.signal();
            try {
                if (!thread.join(STOP_WITHIN)) {
                    thread.interrupt();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void loop() {
            while (!stopping) {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.warnf(e, "%s failed; it is tried again in %s.", thread.getName(), pause);
                }
                try {
                    wakeup.await(pause);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }
}
