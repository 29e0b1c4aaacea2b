package onward.dispatch.crew;

import static onward.dispatch.Story.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Incidents that are made up, by those who watch whether the service works.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class DrillQuarkusTest {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void a_drill_is_never_dispatched() {
        var drill = """
                {"incidentId":"%s","facts":{"brand":"%s","kind":"SYNTHETIC","reportedAt":"%s","contact":{"phone":"+33612345678"},
                   "location":{"position":{"type":"Point","coordinates":[6.9797,45.4489]}}},
                 "triage":{"needs":[{"service":"BATTERY","chanceAtRoadside":0.9,"rule":"test"}],"urgency":"HIGH",
                           "urgencyReasons":[],"openQuestions":[]},
                 "cover":{"result":"UNKNOWN","reasons":[]},"by":{"actor":"agent"}}""".formatted(story.incident, story.brand(), in(Duration.ZERO));
        story.incidentEvent("onward.incident.triaged.v1", drill);
        try (var real = new Story()) {
            real.fleet("patrol-9", "PATROL", 6.95, 45.46);
            real.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
            real.told("patrol-9", "onward.order.offered.v1");
        }

        assertThat(story.announcements()).isEmpty();
    }
}
