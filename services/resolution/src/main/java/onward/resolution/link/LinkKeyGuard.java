package onward.resolution.link;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import onward.resolution.ResolutionConfig;
import org.jboss.logging.Logger;

/// Keeps production from starting with links that anybody could sign.
@ApplicationScoped
class LinkKeyGuard {
    private static final Logger LOG = Logger.getLogger(LinkKeyGuard.class);
    private static final int FIRST = 2;

    private final LinkKeys keys;

    LinkKeyGuard(ResolutionConfig config) {
        keys = new LinkKeys(config.links().keys());
    }

    /// Comes before everything that starts with the service, and so ends the process at once, as a key that is not
    /// there is no error of the program.
    void check(@Observes @Priority(FIRST) StartupEvent start) {
        keys.objection(isAtHome()).ifPresent(objection -> {
            LOG.fatal(objection);
            Runtime.getRuntime().halt(1);
        });
    }

    private static boolean isAtHome() {
        return LaunchMode.current() != LaunchMode.NORMAL
                || (ConfigUtils.isProfileActive("local") && !ConfigUtils.isProfileActive("prod"));
    }
}
