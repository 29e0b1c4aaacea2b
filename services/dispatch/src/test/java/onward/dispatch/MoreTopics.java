package onward.dispatch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import onward.testkit.RealServers;
import onward.testkit.Topics;

/// Topics that only some systems have: a partner's, and one of trackers.
public final class MoreTopics implements QuarkusTestResourceLifecycleManager {
    public static final String PARTNER = "alpine";
    public static final String TRACKERS = "trackers";

    /// After the broker was started.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        Topics.createFor(PARTNER, RealServers.bootstrap());
        Topics.named(TRACKERS, RealServers.bootstrap());
        return Map.of();
    }

    @Override
    public void stop() {
        // the broker goes with the JVM
    }
}
