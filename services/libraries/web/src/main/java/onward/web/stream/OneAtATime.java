package onward.web.stream;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs some work whenever there is a reason to, never twice at the same time; reasons that come meanwhile make it run
/// again.
final class OneAtATime {
    private final AtomicInteger reasons = new AtomicInteger();
    private final Executor threads;
    private final Runnable work;

    OneAtATime(Executor threads, Runnable work) {
        this.threads = threads;
        this.work = work;
    }

    void signal() {
        if (reasons.getAndIncrement() == 0) {
            threads.execute(this::run);
        }
    }

    private void run() {
        int met = reasons.get();
        do {
            work.run();
            met = reasons.addAndGet(-met);
        } while (met != 0);
    }
}
