package onward.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import onward.contracts.Topic;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentNoted;

/// Notes what it is told; fails in the way that the note asks for.
@ApplicationScoped
class IncidentListener implements Subscription<IncidentEvent> {
    static volatile boolean mended;
    static final AtomicInteger TRANSIENT_FAILURES = new AtomicInteger();

    private final Effects effects;

    IncidentListener(Effects effects) {
        this.effects = effects;
    }

    @Override
    public Topic topic() {
        return Topic.INCIDENTS;
    }

    @Override
    public Class<IncidentEvent> family() {
        return IncidentEvent.class;
    }

    @Override
    public Handled handle(IncidentEvent event, Envelope envelope) {
        if (event instanceof IncidentNoted noted) {
            effects.add(event.key(), noted.text());
            fail(noted.text());
        }
        if (event instanceof IncidentCancelled) {
            return new Handled.Impossible("it is closed");
        }
        return Handled.done();
    }

    private static void fail(String text) {
        if (text.equals("broken") && !mended) {
            throw new IllegalStateException("this can't be handled");
        }
        if (text.equals("database away") && TRANSIENT_FAILURES.getAndDecrement() > 0) {
            throw new IllegalStateException("no connection", new SQLTransientConnectionException("no connection"));
        }
    }
}
