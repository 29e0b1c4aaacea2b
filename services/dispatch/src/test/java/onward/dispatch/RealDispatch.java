package onward.dispatch;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import onward.testkit.RealServers;

/// Dispatch on a real broker and database, with short deadlines, where every brand's policy decides by itself.
public final class RealDispatch implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "onward.dispatch.care-policies.folder", "src/test/resources/care-policies",
                "onward.dispatch.offering.road-deadline", "PT4S",
                "onward.dispatch.offering.long-deadline", "PT30S");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(RealServers.class));
    }
}
