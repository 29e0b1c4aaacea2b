package onward.web.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/// One client's stream. It sends only as much as the client takes, and a heartbeat when there is nothing to send.
///
/// All sending happens in [#work], which never runs twice at the same time: `signals` counts the reasons to run that
/// came meanwhile.
final class ChangeStream implements Flow.Subscription {
    private static final Logger LOG = Logger.getLogger(ChangeStream.class);
    private static final long HEARTBEAT_NANOS = Duration.ofSeconds(15).toNanos();
    private static final long POLL_NANOS = Duration.ofSeconds(2).toNanos();

    private final Streams streams;
    private final Feed feed;
    private final Wording wording;
    private final Flow.Subscriber<? super OutboundSseEvent> client;
    private final AtomicInteger signals = new AtomicInteger();
    private final AtomicLong wanted = new AtomicLong();
    private volatile boolean started;
    private volatile boolean ended;
    private volatile boolean mayBeNews = true;
    private volatile long lookedAt = System.nanoTime();
    private long sentAt = lookedAt - HEARTBEAT_NANOS;

    ChangeStream(Streams streams, Feed feed, Wording wording, Flow.Subscriber<? super OutboundSseEvent> client) {
        this.streams = streams;
        this.feed = feed;
        this.wording = wording;
        this.client = client;
    }

    void start() {
        started = true;
        streams.add(this);
        if (ended) {
            streams.remove(this);
        }
        signal();
    }

    /// Says that the source may have something new.
    void wake() {
        mayBeNews = true;
        signal();
    }

    /// Looks for what no wake-up told of, and for heartbeats that are due.
    void tick() {
        mayBeNews |= System.nanoTime() - lookedAt >= POLL_NANOS;
        signal();
    }

    @Override
    public void request(long count) {
        wanted.accumulateAndGet(count, (before, more) -> before + more < 0 ? Long.MAX_VALUE : before + more);
        signal();
    }

    @Override
    public void cancel() {
        ended = true;
        streams.remove(this);
    }

    /// Ends the stream from this side; the client may come back with the last id that it has seen.
    void end() {
        cancel();
        client.onComplete();
    }

    private void signal() {
        if (started && !ended && signals.getAndIncrement() == 0) {
            streams.run(this::work);
        }
    }

    private void work() {
        int reasons = signals.get();
        do {
            lookAndSend();
            reasons = signals.addAndGet(-reasons);
        } while (reasons != 0 && !ended);
    }

    private void lookAndSend() {
        try {
            look();
            send();
        } catch (RuntimeException unsendable) {
            LOG.error("A stream ended because a change could not be sent.", unsendable);
            end();
        }
    }

    private void look() {
        if (!mayBeNews && !feed.wantsToRead()) {
            return;
        }
        mayBeNews = false;
        lookedAt = System.nanoTime();
        try {
            feed.read(lookedAt);
        } catch (RuntimeException unreadable) {
            LOG.warn("Changes could not be read for a stream; it is tried again shortly.", unreadable);
        }
    }

    private void send() {
        while (!ended && wanted.get() > 0) {
            var now = System.nanoTime();
            var change = feed.take(now);
            if (change != null) {
                send(wording.of(change), now);
            } else if (now - sentAt >= HEARTBEAT_NANOS) {
                send(wording.heartbeat(), now);
            } else {
                return;
            }
        }
    }

    private void send(OutboundSseEvent event, long now) {
        sentAt = now;
        if (wanted.get() != Long.MAX_VALUE) {
            wanted.decrementAndGet();
        }
        client.onNext(event);
    }
}
