package onward.dispatch.promise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import onward.dispatch.DispatchSettings;
import onward.dispatch.promise.domain.PromisePolicy;

/// How much time customers are told, as configured.
@ApplicationScoped
class ConfiguredPromisePolicy implements PromisePolicy {
    private final DispatchSettings.Promises settings;

    ConfiguredPromisePolicy(DispatchSettings settings) {
        this.settings = settings.promises();
    }

    @Override
    public Duration arrivalSlack() {
        return settings.arrivalSlack();
    }

    @Override
    public Duration destinationSlack() {
        return settings.destinationSlack();
    }

    @Override
    public Duration vehicleReturn() {
        return settings.vehicleReturn();
    }
}
