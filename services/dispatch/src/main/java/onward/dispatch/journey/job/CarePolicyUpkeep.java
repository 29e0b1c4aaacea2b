package onward.dispatch.journey.job;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import onward.dispatch.journey.policy.CarePoliciesInForce;
import onward.messaging.Ticker;

/// Has edited care policies taken over.
@ApplicationScoped
class CarePolicyUpkeep {
    private static final Duration ONCE_IN_A_WHILE = Duration.ofSeconds(2);

    private final CarePoliciesInForce policies;
    private final Ticker ticker;

    CarePolicyUpkeep(CarePoliciesInForce policies, Ticker ticker) {
        this.policies = policies;
        this.ticker = ticker;
    }

    void start(@Observes StartupEvent event) {
        ticker.every(ONCE_IN_A_WHILE, "care-policies", policies::reload);
    }
}
