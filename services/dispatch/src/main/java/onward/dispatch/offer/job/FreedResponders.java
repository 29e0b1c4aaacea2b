package onward.dispatch.offer.job;

import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import onward.contracts.id.ResponderId;
import onward.dispatch.job.domain.Job;
import onward.messaging.AfterCommit;
import onward.messaging.Ticker.Ticking;
import org.jspecify.annotations.Nullable;

/// Gathers who has come on shift or got free since a task looked last, and wakes it once that is committed.
final class FreedResponders {
    private final AfterCommit afterCommit;
    private final Queue<ResponderId> freed = new ConcurrentLinkedQueue<>();
    private @Nullable Ticking task;

    FreedResponders(AfterCommit afterCommit) {
        this.afterCommit = afterCommit;
    }

    void wakes(Ticking task) {
        this.task = task;
    }

    void add(ResponderId responder) {
        afterCommit.run(() -> {
            freed.add(responder);
            wakeTask();
        });
    }

    /// Has the task look once this is committed, whoever is free.
    void wake() {
        afterCommit.run(this::wakeTask);
    }

    private void wakeTask() {
        if (task != null) {
            task.wake();
        }
    }

    /// Whoever had a job that is over is free again.
    void addHolderOf(Job job) {
        if (job instanceof Job.Final over && over.responder() != null) {
            add(over.responder());
        }
    }

    Set<ResponderId> takeAll() {
        var taken = new HashSet<ResponderId>();
        for (var next = freed.poll(); next != null; next = freed.poll()) {
            taken.add(next);
        }
        return taken;
    }
}
