package onward.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Runs what is due by the database's time: each task on a daemon thread of its own, from the start of the service
/// until shortly before its data source closes.
@ApplicationScoped
public class Ticker {
    private final List<TickerTask> tasks = new ArrayList<>();
    private boolean started;

    /// Runs the task at once, then again after each pause, and whenever [Ticking#wake] is called. What it throws is
    /// logged, and it runs again at the next tick.
    public synchronized Ticking every(Duration pause, String name, Runnable work) {
        var task = new TickerTask(pause, name, work);
        tasks.add(task);
        if (started) {
            task.start();
        }
        return task::wake;
    }

    synchronized void start(@Observes @Priority(Lifecycle.START_TICKER) StartupEvent event) {
        started = true;
        tasks.forEach(TickerTask::start);
    }

    synchronized void stop(@Observes @Priority(Lifecycle.STOP_TICKER) ShutdownEvent event) {
        tasks.forEach(TickerTask::stop);
        tasks.clear();
    }

    /// Runs a task before its next tick.
    @FunctionalInterface
    public interface Ticking {
        void wake();
    }
}
