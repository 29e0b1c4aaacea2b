package onward.dispatch.timer;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import onward.messaging.Ticker;

/// Works off due rows when they are due. Between two looks at the database it knows the next due time of each kind of
/// work, so that waiting costs nothing.
@ApplicationScoped
class Timers {
    private static final Duration TICK = Duration.ofMillis(100);

    private final Ticker ticker;
    private final Clock clock;
    private final List<Deadlines> all;
    private final DueIncidents incidents;

    Timers(Ticker ticker, Clock clock, @All List<Deadlines> all, DueIncidents incidents) {
        this.ticker = ticker;
        this.clock = clock;
        this.all = all;
        this.incidents = incidents;
    }

    void start(@Observes StartupEvent event) {
        for (var deadlines : all) {
            var timer = new DueTimer(new DueDeadlines(deadlines, incidents), clock);
            ticker.every(TICK, "timer-" + deadlines.name(), timer::tick);
        }
    }
}
