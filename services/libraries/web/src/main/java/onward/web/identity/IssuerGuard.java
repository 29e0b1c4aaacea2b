package onward.web.identity;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// Keeps production from starting with tokens that anybody could have made.
@ApplicationScoped
class IssuerGuard {
    private static final Logger LOG = Logger.getLogger(IssuerGuard.class);
    private static final int FIRST = 1;

    private final Optional<String> issuer;
    private final Optional<String> keyLocation;
    private final Optional<String> key;

    IssuerGuard(
            @ConfigProperty(name = "mp.jwt.verify.issuer") Optional<String> issuer,
            @ConfigProperty(name = "mp.jwt.verify.publickey.location") Optional<String> keyLocation,
            @ConfigProperty(name = "mp.jwt.verify.publickey") Optional<String> key) {
        this.issuer = issuer;
        this.keyLocation = keyLocation;
        this.key = key;
    }

    /// Comes before everything else that starts with the service, and so ends the process at once: there is nothing to
    /// be stopped yet, and an exception would bury the sentence under its trace.
    void check(@Observes @Priority(FIRST) StartupEvent start) {
        new Trust(issuer, keyLocation.or(() -> key)).objection(isAtHome()).ifPresent(objection -> {
            LOG.fatal(objection);
            Runtime.getRuntime().halt(1);
        });
    }

    /// The profile `local` doesn't count beside `prod`: production stays production.
    private static boolean isAtHome() {
        return LaunchMode.current() != LaunchMode.NORMAL
                || (ConfigUtils.isProfileActive("local") && !ConfigUtils.isProfileActive("prod"));
    }
}
