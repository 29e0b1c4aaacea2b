package onward.dispatch.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.LongStream;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.incident.ServiceType;
import onward.dispatch.incident.domain.Incidents;
import onward.dispatch.incident.domain.KnownIncident;
import onward.dispatch.job.domain.JobChange;
import onward.dispatch.job.domain.JobFollower;
import onward.dispatch.job.domain.Step;
import onward.messaging.AfterCommit;

/// Measures how soon after a report the first crew is asked, and how soon the first one is with the people. It is there
/// from the start: a figure that appears with its first event seems never to have grown.
@Startup
@ApplicationScoped
class MeasureResponse implements JobFollower {
    private static final long[] MILLIS_TO_ORDER = {100, 250, 500, 1_000, 2_000, 5_000, 10_000, 30_000};
    private static final long[] MINUTES_TO_SCENE = {10, 20, 30, 40, 50, 60, 90, 120, 180};

    /// Whoever repairs is with the people too: they drive on in their own car.
    private static final Set<ServiceType> ON_THE_SPOT = EnumSet.range(ServiceType.BATTERY, ServiceType.WINCH_OUT);

    private final HeardReport heard;
    private final Incidents incidents;
    private final AfterCommit afterCommit;
    private final Clock clock;
    private final Timer toOrder;
    private final Timer toScene;

    MeasureResponse(
            HeardReport heard, Incidents incidents, AfterCommit afterCommit, Clock clock, MeterRegistry registry) {
        this.heard = heard;
        this.incidents = incidents;
        this.afterCommit = afterCommit;
        this.clock = clock;
        toOrder = Timer.builder("onward.report.to.order")
                .description("From the report of an incident until the first crew is asked, where the policy decides")
                .serviceLevelObjectives(durations(MILLIS_TO_ORDER, Duration.ofMillis(1)))
                .register(registry);
        toScene = Timer.builder("onward.report.to.scene")
                .description("From the report of an incident until the first responder is with the people")
                .serviceLevelObjectives(durations(MINUTES_TO_SCENE, Duration.ofMinutes(1)))
                .register(registry);
    }

    @Override
    public void follow(Step step) {
        switch (step.change()) {
            case JobChange.Offered offered -> {
                var reportedAt = heard.answer();
                if (reportedAt != null) {
                    measure(toOrder, reportedAt);
                }
            }
            case JobChange.OnScene onScene -> arrived(step);
            default -> {}
        }
    }

    private void arrived(Step step) {
        var leg = step.job().leg();
        boolean isWithThePeople = leg.itinerary() == ItineraryKind.PEOPLE || ON_THE_SPOT.contains(leg.service());
        if (isWithThePeople && leg.number() == 1) {
            incidents
                    .find(leg.incident())
                    .map(KnownIncident::facts)
                    .filter(facts -> facts.notBefore() == null)
                    .ifPresent(facts -> measure(toScene, facts.reportedAt()));
        }
    }

    private void measure(Timer timer, Instant since) {
        afterCommit.run(() -> timer.record(Duration.between(since, clock.instant())));
    }

    private static Duration[] durations(long[] numbers, Duration unit) {
        return LongStream.of(numbers).mapToObj(unit::multipliedBy).toArray(Duration[]::new);
    }
}
