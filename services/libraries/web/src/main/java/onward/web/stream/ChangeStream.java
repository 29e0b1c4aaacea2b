package onward.web.stream;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.concurrent.Flow;
import org.jboss.logging.Logger;

/// One client's stream. It sends only as much as the client takes, and a heartbeat when there is nothing to send.
final class ChangeStream implements Flow.Subscription {
    private static final Logger LOG = Logger.getLogger(ChangeStream.class);
    private static final long HEARTBEAT_NANOS = Duration.ofSeconds(15).toNanos();
    private static final long POLL_NANOS = Duration.ofSeconds(2).toNanos();

    private final Streams streams;
    private final Feed feed;
    private final Wording wording;
    private final Flow.Subscriber<? super OutboundSseEvent> client;
    private final Demand demand = new Demand();
    private final OneAtATime work;
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
        this.work = new OneAtATime(streams::run, this::lookAndSend);
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
        if (System.nanoTime() - lookedAt >= POLL_NANOS) {
            mayBeNews = true;
        }
        signal();
    }

    @Override
    public void request(long count) {
        demand.add(count);
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
        if (started && !ended) {
            work.signal();
        }
    }

    private void lookAndSend() {
        if (ended) {
            return;
        }
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
        while (!ended && demand.isOpen()) {
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
        demand.take();
        client.onNext(event);
    }
}
