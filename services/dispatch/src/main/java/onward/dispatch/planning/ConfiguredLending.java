package onward.dispatch.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import onward.dispatch.DispatchSettings;
import onward.dispatch.planning.domain.Lending;

/// When neighbours are asked, as configured.
@ApplicationScoped
class ConfiguredLending implements Lending {
    private final DispatchSettings.Borders settings;

    ConfiguredLending(DispatchSettings settings) {
        this.settings = settings.borders();
    }

    @Override
    public Duration inTime() {
        return settings.inTime();
    }
}
