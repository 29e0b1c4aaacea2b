package onward.dispatch.planning;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import onward.dispatch.planning.domain.DispatchPlan;

/// Measures planning: how long it takes, how good the plans are, how old, and how often they are not optimised.
@ApplicationScoped
class PlanningMetrics {
    private final MeterRegistry registry;
    private final Counter fallbacks;
    private final Clock clock;
    private final Map<String, DispatchPlan> newest = new ConcurrentHashMap<>();

    PlanningMetrics(MeterRegistry registry, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.fallbacks = registry.counter("onward.planning.fallbacks");
    }

    void kept(DispatchPlan plan, int elsewhere) {
        registry.counter("onward.planning.elsewhere", "area", plan.area()).increment(elsewhere);
        if (newest.put(plan.area(), plan) == null) {
            gauge(plan.area(), "gap", kept -> kept.gap() == null ? Double.NaN : kept.gap());
            gauge(plan.area(), "cost", kept -> kept.costs().total());
            gauge(plan.area(), "unserved", kept -> kept.unserved().size());
            gauge(plan.area(), "contracted", kept -> kept.contracted().size());
            gauge(plan.area(), "age.seconds", this::age);
        }
        registry.timer(
                        "onward.planning.time",
                        "area",
                        plan.area(),
                        "method",
                        plan.method().name())
                .record(plan.took());
    }

    void stale(String area) {
        registry.counter("onward.planning.stale", "area", area).increment();
    }

    /// A plan without the optimiser.
    void fallback() {
        fallbacks.increment();
    }

    private double age(DispatchPlan plan) {
        return Duration.between(plan.drawnAt(), clock.instant()).toMillis() / 1000.0;
    }

    private void gauge(String area, String name, ToDoubleFunction<DispatchPlan> figure) {
        registry.gauge("onward.planning." + name, Tags.of("area", area), newest, plans -> {
            var plan = plans.get(area);
            return plan == null ? Double.NaN : figure.applyAsDouble(plan);
        });
    }
}
