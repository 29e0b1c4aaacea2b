package onward.dispatch.planning.process;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import onward.dispatch.DispatchSettings;
import onward.dispatch.planning.Solver;
import onward.messaging.Ticker;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Has the planner's program solve problems. It is started when it is needed, rests after a while without work, and is
/// started again when it has died, hung or answered nonsense: soon the first time, then less and less soon.
@ApplicationScoped
class PlannerProcess implements Solver {
    private static final Logger LOG = Logger.getLogger(PlannerProcess.class);

    /// What a cold start, reading and writing may add to the time limit.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final DispatchSettings.Planning settings;
    private final PlannerCommand command;
    private final Ticker ticker;
    private final Clock clock;
    private volatile @Nullable RunningPlanner running;
    private volatile boolean stopped;
    private Duration pause = FIRST_PAUSE;
    private Instant tryAt = Instant.MIN;
    private Instant lastUse = Instant.MIN;

    @Inject
    PlannerProcess(DispatchSettings settings, Ticker ticker, Clock clock) {
        this(settings.planning(), ticker, clock);
    }

    PlannerProcess(DispatchSettings.Planning settings, Ticker ticker, Clock clock) {
        this.settings = settings;
        this.command = new PlannerCommand(this.settings);
        this.ticker = ticker;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(LOOK, "planner-rest", this::restWhenIdle);
    }

    @Override
    public synchronized Optional<Plan> solve(Problem problem) {
        if (!settings.optimised() || stopped || clock.instant().isBefore(tryAt)) {
            return Optional.empty();
        }
        try {
            lastUse = clock.instant();
            var plan = planner().solve(problem, settings.timeLimit().plus(PATIENCE));
            pause = FIRST_PAUSE;
            return Optional.of(plan);
        } catch (IOException failure) {
            failed(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private RunningPlanner planner() throws IOException {
        var planner = running;
        if (planner == null || !planner.isAlive()) {
            end();
            planner = RunningPlanner.start(command);
            running = planner;
        }
        return planner;
    }

    private void failed(IOException failure) {
        end();
        if (stopped) {
            return;
        }
        tryAt = clock.instant().plus(pause);
        LOG.warnf(
                "planner: its process failed (%s); plans have no bound until it runs again, which is tried in %d s",
                failure.getMessage(), pause.toSeconds());
        var longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private synchronized void restWhenIdle() {
        if (running != null && clock.instant().isAfter(lastUse.plus(settings.idle()))) {
            end();
        }
    }

    /// Does not wait for a problem in hand.
    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        end();
    }

    private void end() {
        var planner = running;
        running = null;
        if (planner != null) {
            planner.end();
        }
    }
}
