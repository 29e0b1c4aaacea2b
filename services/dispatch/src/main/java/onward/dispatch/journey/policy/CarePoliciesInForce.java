package onward.dispatch.journey.policy;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import onward.dispatch.journey.domain.CarePolicies;
import onward.dispatch.journey.domain.CarePolicy;
import org.jboss.logging.Logger;

/// The brands' care policies, from files. Bad ones keep the service from starting; later edits are taken over while it
/// runs, and a bad edit leaves the last good policy in force, with an alarm.
@ApplicationScoped
public class CarePoliciesInForce implements CarePolicies {
    private static final Logger LOG = Logger.getLogger(CarePoliciesInForce.class);

    private final PolicyFiles files;
    private final AtomicInteger flaws = new AtomicInteger();
    private volatile PolicyBook book;
    private volatile Map<String, String> seen;

    CarePoliciesInForce(PolicyFiles files, MeterRegistry metrics) {
        this.files = files;
        seen = files.read();
        var edition = PolicyBook.EMPTY.edited(seen);
        if (!edition.flaws().isEmpty()) {
            throw new IllegalStateException("The care policies can't be used. " + words(edition.flaws()));
        }
        book = edition.book();
        metrics.gauge("onward.care.policies.flaws", flaws);
    }

    @Override
    public CarePolicy of(String brand) {
        return book.of(brand);
    }

    /// Looks whether the files were edited, and takes over what is good.
    public void reload() {
        var now = files.read();
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        var edition = book.edited(now);
        book = edition.book();
        flaws.set(edition.flaws().size());
        if (edition.flaws().isEmpty()) {
            LOG.infof("care policies taken over: %s", versions(edition.book()));
        } else {
            LOG.errorf(
                    "alarm: care policies not taken over, the last good ones stay in force: %s",
                    words(edition.flaws()));
        }
    }

    private static String versions(PolicyBook book) {
        return book.policies().values().stream().map(CarePolicy::version).collect(Collectors.joining(", "));
    }

    private static String words(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::toString).collect(Collectors.joining("; "));
    }
}
