package onward.messaging;

import java.time.Duration;
import org.jboss.logging.Logger;

/// Work that is done again and again on a thread of its own, until it is stopped.
final class TickerTask {
    private static final Logger LOG = Logger.getLogger(Ticker.class);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

    private final Duration pause;
    private final Runnable work;
    private final Wakeup wakeup = new Wakeup();
    private final Thread thread;
    private volatile boolean stopping;

    TickerTask(Duration pause, String name, Runnable work) {
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

    void wake() {
        wakeup.signal();
    }
}
