package onward.dispatch.offer;

import static onward.dispatch.Story.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.dispatch.ItineraryKind;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.incident.Urgency;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import onward.dispatch.job.domain.Jobs;
import onward.dispatch.job.domain.PlannedJobs;
import onward.dispatch.planning.domain.PlanningTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One patrol at work and two breakdowns that wait: the more urgent one is looked at first.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class ByUrgencyQuarkusTest {
    private static final int ALL = 1_000;

    private final Story first = new Story();
    private final Story second = first.another();
    private final Story third = first.another();

    @Inject
    EntityManager database;

    @Inject
    Jobs jobs;

    @Inject
    PlannedJobs plannedJobs;

    @Inject
    PlanningTerms terms;

    @BeforeEach
    void two_wait_for_a_patrol_that_is_at_work() {
        var roadside = new Roadside(first);
        var offer = roadside.offeredTo("patrol");
        roadside.accept("patrol", offer).statusCode(200);
        first.progress("patrol", offer.get("jobId").asText(), "EN_ROUTE", "ON_SCENE");
        List.of(second, third).forEach(story -> {
            story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
            eventually(() -> story.announcements().contains("onward.job.created.v1"));
        });
    }

    @AfterEach
    void close() {
        List.of(first, second, third).forEach(Story::close);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, NORMAL", "EMERGENCY, HIGH", "NORMAL, LOW"})
    void whoever_comes_on_shift_helps_first_where_it_is_needed_most(String more, String less) {
        var other = new ResponderId(first.responder("other"));
        first.fleet("other", "TOW_TRUCK", 6.95, 45.46, "BATTERY_STOCK");
        sql("update responders set kind = 'PATROL' where id = :id", other.value());

        assertThat(waiting(more, less, () -> plannedJobs.goodFor(other, ALL))).containsExactly(second(), third());
        assertThat(waiting(less, more, () -> plannedJobs.goodFor(other, ALL))).containsExactly(third(), second());
    }

    @Test
    void whoever_is_far_away_has_nothing_to_do_with_it() {
        var far = new ResponderId(first.responder("far"));
        first.fleet("far", "TOW_TRUCK", 3.08, 46.9, "BATTERY_STOCK");
        sql("update responders set kind = 'PATROL' where id = :id", far.value());
        sql("update responder_positions set area_id = 'elsewhere' where responder_id = :id", far.value());

        assertThat(plannedJobs.goodFor(far, ALL)).doesNotContain(second(), third());
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, 360", "HIGH, 180", "NORMAL, 90", "LOW, 45"})
    void an_hour_costs_the_more_the_more_urgent_it_is(Urgency urgency, double euros) {
        assertThat(terms.hourOfLateness(ItineraryKind.PEOPLE, urgency)).isEqualTo(euros);
    }

    @ParameterizedTest
    @CsvSource({"HIGH, NORMAL", "EMERGENCY, HIGH", "NORMAL, LOW"})
    void what_nobody_took_is_tried_again_first_where_it_is_needed_most(String more, String less) {
        assertThat(waiting(more, less, this::unfilled)).containsExactly(second(), third());
        assertThat(waiting(less, more, this::unfilled)).containsExactly(third(), second());
    }

    private List<JobId> unfilled() {
        sql("update jobs set state = 'UNFILLED' where incident_id = :id", UUID.fromString(second.incident));
        sql("update jobs set state = 'UNFILLED' where incident_id = :id", UUID.fromString(third.incident));
        return jobs.unfilled();
    }

    /// What is found of the two while they are that urgent; it is so for this look only.
    private List<JobId> waiting(String urgencyOfSecond, String urgencyOfThird, Supplier<List<JobId>> look) {
        QuarkusTransaction.begin();
        try {
            urgent(second, urgencyOfSecond);
            urgent(third, urgencyOfThird);
            return look.get().stream()
                    .filter(List.of(second(), third())::contains)
                    .toList();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void urgent(Story story, String urgency) {
        sql(
                "update incidents set known = jsonb_set(known, '{triage,urgency}', '\"%s\"') where id = :id"
                        .formatted(urgency),
                UUID.fromString(story.incident));
    }

    private void sql(String statement, Object id) {
        QuarkusTransaction.joiningExisting()
                .run(() -> database.createNativeQuery(statement)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private JobId second() {
        return job(second);
    }

    private JobId third() {
        return job(third);
    }

    private static JobId job(Story story) {
        return new JobId(UUID.fromString(story.jobOf("BATTERY").get("id").asText()));
    }
}
