package onward.dispatch.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import onward.dispatch.planning.domain.AreaPictures;
import onward.dispatch.planning.domain.OpenJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How long an area's plan expects those to be busy who are at work.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class WorkInPictureQuarkusTest {
    private final Story story = new Story();

    @Inject
    AreaPictures pictures;

    @Inject
    EntityManager database;

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void of_the_work_on_the_spot_only_what_is_left_counts() {
        var job = accepted();
        var all = work(job);

        story.progress("patrol", job, "EN_ROUTE");
        assertThat(work(job)).isEqualTo(all);

        story.progress("patrol", job, "ON_SCENE");
        begunTenMinutesAgo(job);
        assertThat(work(job))
                .isBetween(all.minus(Duration.ofMinutes(11)), all.minus(Duration.ofMinutes(10)))
                .isGreaterThanOrEqualTo(Duration.ofMinutes(5));
    }

    private String accepted() {
        story.fleet("patrol", "PATROL", 6.95, 45.46);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var order = story.told("patrol", "onward.order.offered.v1");
        story.crew(
                        "patrol",
                        "/v1/offers/%s/accept".formatted(order.get("offerId").asText()),
                        "{\"eta\":\"%s\"}".formatted(Story.in(Duration.ofMinutes(5))))
                .statusCode(200);
        return order.get("jobId").asText();
    }

    private void begunTenMinutesAgo(String job) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update job_moments set at = at - interval '10 minutes' where job_id = :id")
                        .setParameter("id", UUID.fromString(job))
                        .executeUpdate());
    }

    private Duration work(String job) {
        return QuarkusTransaction.requiringNew().call(() -> pictures.draw("everywhere")).jobs().stream()
                .filter(open -> open.id().toString().equals(job))
                .map(OpenJob::work)
                .findFirst()
                .orElseThrow();
    }
}
