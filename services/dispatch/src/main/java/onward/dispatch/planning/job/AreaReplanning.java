package onward.dispatch.planning.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import onward.contracts.id.ResponderId;
import onward.dispatch.DispatchSettings;
import onward.dispatch.area.LookUpAreas;
import onward.dispatch.fleet.domain.FleetFollower;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.dispatch.planning.ReplanArea;
import onward.messaging.AfterCommit;
import onward.messaging.Ticker;

/// Has the areas planned again when jobs or shifts have changed and it has been quiet for a moment, and once in a while
/// beside that: positions move, and other replicas change things too.
@ApplicationScoped
class AreaReplanning implements JobFollower, FleetFollower {
    private static final Duration TICK = Duration.ofMillis(200);

    private final ReplanArea replanArea;
    private final LookUpAreas lookUpAreas;
    private final AfterCommit afterCommit;
    private final Ticker ticker;
    private final Clock clock;
    private final PlanningTraces traces;
    private final Unrest unrest;

    AreaReplanning(
            ReplanArea replanArea,
            LookUpAreas lookUpAreas,
            AfterCommit afterCommit,
            Ticker ticker,
            Clock clock,
            PlanningTraces traces,
            DispatchSettings settings) {
        this.replanArea = replanArea;
        this.lookUpAreas = lookUpAreas;
        this.afterCommit = afterCommit;
        this.ticker = ticker;
        this.clock = clock;
        this.traces = traces;
        unrest = new Unrest(settings.planning().settle(), settings.planning().refresh());
    }

    void start(@Observes StartupEvent event) {
        ticker.every(TICK, "dispatch-plans", this::look);
    }

    @Override
    public void follow(Step step) {
        afterCommit.run(traces.remember(this::changed));
    }

    @Override
    public void available(ResponderId responder) {
        afterCommit.run(this::changed);
    }

    private void changed() {
        unrest.changed(clock.instant());
    }

    private void look() {
        if (unrest.endsBy(clock.instant())) {
            boolean planned = false;
            try {
                planned = traces.within(this::replanAll);
            } finally {
                if (!planned) {
                    changed();
                }
            }
        }
    }

    private boolean replanAll() {
        boolean all = true;
        for (var area : lookUpAreas.all()) {
            all &= replanArea.replan(area.area().id().value());
        }
        return all;
    }
}
