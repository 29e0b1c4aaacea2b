package onward.dispatch.offer;

import static onward.dispatch.Story.as;
import static onward.dispatch.Story.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import onward.dispatch.PatientDispatch;
import onward.dispatch.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One patrol and two breakdowns: the second one waits for it, and is not offered before.
@QuarkusTest
@TestProfile(PatientDispatch.class)
class WaitingQuarkusTest {
    /// Once in 30 s it is looked for by itself.
    private static final Duration SOONER_THAN_BY_ITSELF = Duration.ofSeconds(5);

    private final Story first = new Story();
    private final Story second = first.another();
    private final Roadside roadside = new Roadside(first);

    @Inject
    EntityManager database;

    private String atWork;

    @BeforeEach
    void a_patrol_that_is_at_work() {
        var offer = roadside.offeredTo("patrol");
        roadside.accept("patrol", offer).statusCode(200);
        atWork = offer.get("jobId").asText();
        first.progress("patrol", atWork, "EN_ROUTE", "ON_SCENE");
    }

    @AfterEach
    void close() {
        first.close();
        second.close();
    }

    @Test
    void the_job_says_for_whom_it_waits_and_until_when() {
        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");

        var job = planned();

        assertThat(job.get("state").asText()).isEqualTo("PENDING");
        assertThat(job.get("offers")).isEmpty();
        var turn = job.get("planned");
        assertThat(turn.get("responderId").asText()).isEqualTo(first.responder("patrol"));
        assertThat(Instant.parse(turn.get("offerAt").asText()))
                .isEqualTo(Instant.parse(turn.get("freeAt").asText()).minus(Duration.ofMinutes(15)))
                .isAfter(Instant.now());
        assertThat(turn.get("reason").asText()).isEqualTo("Nobody who could do it is free.");
        as("agent")
                .get("/v1/board")
                .then()
                .body(
                        "jobs.find { it.id == '%s' }.planned.offerAt".formatted(id(job)),
                        equalTo(turn.get("offerAt").asText()));
        assertThat(second.allTold("patrol", "onward.order.offered.v1")).hasSize(1);
    }

    @Test
    void it_is_offered_at_once_when_the_responder_gets_free_earlier() {
        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var job = planned();

        first.progress("patrol", atWork, "COMPLETED");

        second.told("patrol", "onward.order.offered.v1", order -> isOf(order, job));
        as("agent")
                .get("/v1/jobs/" + id(job))
                .then()
                .body("state", equalTo("OFFERED"))
                .body("planned", nullValue());
    }

    @Test
    void it_is_offered_at_once_when_the_responder_got_free_while_it_was_decided_to_wait() {
        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var job = planned();
        change("update jobs set state = 'COMPLETED' where id = :id", atWork);
        try (var third = first.another()) {
            third.triaged("BATTERY", "BATTERY", 0.92, "OPEN");

            eventually(() -> third.announcements().contains("onward.job.created.v1"));
            eventually(
                    SOONER_THAN_BY_ITSELF,
                    () -> second.job(id(job)).get("state").asText().equals("OFFERED"));
        }
    }

    @Test
    void it_is_offered_to_another_who_comes_on_shift() {
        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var job = planned();

        second.fleet("other", "PATROL", 6.95, 45.46);

        second.told("other", "onward.order.offered.v1", order -> isOf(order, job));
    }

    @Test
    void it_is_offered_when_its_time_has_come_though_the_responder_is_still_at_work() {
        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var job = planned();

        change("update job_moments set at = at - interval '1 hour' where job_id = :id", atWork);
        change("update jobs set offer_at = now() where id = :id", id(job));

        second.told("patrol", "onward.order.offered.v1", order -> isOf(order, job));
    }

    @Test
    void it_waits_longer_when_its_time_has_come_and_the_work_has_not_ended() {
        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var job = planned();

        change("update jobs set offer_at = now() where id = :id", id(job));

        eventually(
                () -> Instant.parse(second.job(id(job)).at("/planned/offerAt").asText())
                        .isAfter(Instant.now()));
        assertThat(second.job(id(job)).get("offers")).isEmpty();
    }

    @Test
    void a_third_job_comes_after_the_second() {
        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var next = Instant.parse(planned().at("/planned/freeAt").asText());
        try (var third = first.another()) {
            third.triaged("BATTERY", "BATTERY", 0.92, "OPEN");

            eventually(() -> third.announcements().contains("onward.job.created.v1"));
            var after =
                    Instant.parse(third.jobOf("BATTERY").at("/planned/freeAt").asText());

            assertThat(after).isAfter(next.plus(Duration.ofMinutes(15)));
        }
    }

    @Test
    void who_is_free_is_found_behind_many_who_are_busy() {
        for (int number = 1; number <= 17; number++) {
            first.fleet("busy-" + number, "PATROL", 6.95 + number * 0.001, 45.46);
        }
        everybodyIsAtWork("""
            insert into jobs
            select (jsonb_populate_record(j, jsonb_build_object('id', gen_random_uuid(), 'responder_id', r.id))).*
              from jobs j join responders r on r.id like :id where j.id = cast(:job as uuid)""");
        first.fleet("free", "PATROL", 6.93, 45.46);

        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");

        second.told("free", "onward.order.offered.v1");
    }

    @Test
    void it_can_be_assigned_by_hand_while_it_waits() {
        second.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        var job = planned();

        Roadside.does(
                        "supervisor",
                        id(job),
                        "assign",
                        "{\"responder\":\"%s\",\"reason\":\"on the way\"}".formatted(first.responder("patrol")))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("planned", nullValue());
    }

    private JsonNode planned() {
        eventually(() -> second.announcements().contains("onward.job.created.v1"));
        var job = second.jobOf("BATTERY");
        assertThat(job.path("planned").isObject()).as(job.toPrettyString()).isTrue();
        return job;
    }

    private static String id(JsonNode job) {
        return job.get("id").asText();
    }

    private static boolean isOf(JsonNode order, JsonNode job) {
        return order.get("jobId").asText().equals(id(job));
    }

    /// Everybody called busy is at work like the patrol.
    private void everybodyIsAtWork(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql)
                        .setParameter("id", first.responder("busy-%"))
                        .setParameter("job", atWork)
                        .executeUpdate());
    }

    private void change(String sql, String job) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql)
                        .setParameter("id", UUID.fromString(job))
                        .executeUpdate());
    }
}
