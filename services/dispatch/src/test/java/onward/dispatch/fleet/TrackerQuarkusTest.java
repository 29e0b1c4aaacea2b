package onward.dispatch.fleet;

import static onward.dispatch.Story.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.dispatch.MoreTopics;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Trackers in the format that Traccar forwards.
@QuarkusTest
@TestProfile(TrackerQuarkusTest.WithTrackers.class)
class TrackerQuarkusTest {
    private static final String TOPIC = MoreTopics.TRACKERS;
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_tracker_moves_its_responder_and_what_is_none_moves_nobody() {
        story.fleet("patrol-1", "PATROL", 6.95, 45.44);
        tell("nobody at all", 6.80, true);
        tell(story.responder("patrol-1"), 6.81, false);
        tell(story.responder("patrol-1"), 6.82, true);

        Story.eventually(() -> lon() == 6.82f);

        as("ops")
                .get("/v1/responders/" + story.responder("patrol-1"))
                .then()
                .body("position.coordinates", contains(6.82f, 45.4f))
                .body("positionAt", equalTo("2026-11-01T10:00:00Z"));
    }

    private float lon() {
        return as("ops").get("/v1/responders/" + story.responder("patrol-1")).path("position.coordinates[0]")
                        instanceof Float lon
                ? lon
                : 0;
    }

    private void tell(String device, double lon, boolean valid) {
        story.reportsOn(TOPIC, "7", "none", """
                {"position":{"id":1,"deviceId":7,"protocol":"osmand","serverTime":"2026-11-01T10:00:01.000+00:00",
                  "deviceTime":"2026-11-01T10:00:00.000+00:00","fixTime":"2026-11-01T10:00:00.000+00:00","outdated":false,
                  "valid":%s,"latitude":45.4,"longitude":%s,"altitude":1800.0,"speed":10.0,"course":90.0,"accuracy":5.0,
                  "attributes":{"batteryLevel":80,"motion":true}},
                 "device":{"id":7,"name":"Van 7","uniqueId":"%s","status":"online","attributes":{}}}""".formatted(valid, lon, device));
    }

    /// Trackers on a topic of that name.
    public static final class WithTrackers implements QuarkusTestProfile {
        private final RealDispatch real = new RealDispatch();

        @Override
        public Map<String, String> getConfigOverrides() {
            var settings = new HashMap<>(real.getConfigOverrides());
            settings.put("onward.dispatch.positions.trackers-topic", TOPIC);
            return settings;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            var all = new ArrayList<>(real.testResources());
            all.add(new TestResourceEntry(MoreTopics.class));
            return all;
        }
    }
}
