package onward.dispatch;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Like [RealDispatch], for stories in which nobody lets an offer lapse: a busy machine takes longer than four seconds.
public final class PatientDispatch implements QuarkusTestProfile {
    private final RealDispatch real = new RealDispatch();

    @Override
    public Map<String, String> getConfigOverrides() {
        var settings = new HashMap<>(real.getConfigOverrides());
        settings.put("onward.dispatch.offering.road-deadline", "PT90S");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return real.testResources();
    }
}
