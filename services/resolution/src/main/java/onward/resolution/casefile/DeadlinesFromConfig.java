package onward.resolution.casefile;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import onward.resolution.ResolutionConfig;
import onward.resolution.casefile.domain.Deadlines;

/// The deadlines as they are configured.
class DeadlinesFromConfig {
    @Produces
    @Singleton
    Deadlines deadlines(ResolutionConfig config) {
        var configured = config.deadlines();
        return new Deadlines(
                configured.recovery(),
                configured.repair(),
                configured.vehicleReturn(),
                configured.replacementReturn(),
                configured.followUpCall(),
                configured.settlement(),
                configured.reminder());
    }
}
