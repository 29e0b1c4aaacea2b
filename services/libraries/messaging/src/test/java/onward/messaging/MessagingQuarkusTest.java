package onward.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import onward.contracts.Topic;
import onward.contracts.dispatch.PlanFailed;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentCancelled;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.value.By;
import onward.messaging.codec.EventJson;
import onward.testkit.RealServers;
import onward.testkit.Records;
import onward.testkit.Tokens;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/// Events on a real broker and a real database.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MessagingQuarkusTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String NOTED = "onward.incident.noted.v1";

    @Inject
    Outbox outbox;

    @Inject
    Effects effects;

    private final Records records = Records.ofThisTest();
    private final IncidentId incident = new IncidentId(UUID.randomUUID());

    @Test
    void what_a_transaction_announces_leaves_with_its_attributes() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(note("hello")));

        var record = records.await(Topic.INCIDENTS, SOON, this::isOurs);

        assertThat(record.value())
                .isEqualTo(
                        "{\"incidentId\":\"%s\",\"text\":\"hello\",\"by\":{\"actor\":\"agent\"}}".formatted(incident));
        assertThat(header(record, "ce_type")).isEqualTo(NOTED);
        assertThat(header(record, "ce_source")).isEqualTo("messaging-test");
        assertThat(header(record, "ce_subject")).isEqualTo(incident.toString());
        assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record, "ce_dataschema")).isEqualTo("urn:onward:schema:" + NOTED);
    }

    @Test
    void what_is_rolled_back_is_never_announced() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(note("lost"));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(RuntimeException.class);
        QuarkusTransaction.requiringNew().run(() -> outbox.append(note("kept")));

        records.await(
                Topic.INCIDENTS,
                SOON,
                record -> isOurs(record) && record.value().contains("kept"));

        assertThat(records.of(Topic.INCIDENTS, incident.toString())).hasSize(1);
    }

    @Test
    void nothing_is_announced_outside_of_a_transaction() {
        assertThatThrownBy(() -> outbox.append(note("loose"))).hasStackTraceContaining("within a transaction");
    }

    @Test
    void events_of_a_key_leave_in_the_order_of_their_commits() throws Exception {
        try (var agents = Executors.newFixedThreadPool(8)) {
            var reports = IntStream.range(0, 200)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        QuarkusTransaction.requiringNew()
                                .run(() -> outbox.append(note("" + effects.next(incident.toString()))));
                        return null;
                    })
                    .toList();
            for (var done : agents.invokeAll(reports)) {
                done.get();
            }
        }

        await(() -> effects.of(incident.toString()).size() == 200);

        assertThat(effects.of(incident.toString()))
                .isEqualTo(IntStream.rangeClosed(1, 200)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void an_event_that_arrives_twice_has_its_effect_once() {
        var twice = event("told twice");
        records.send(twice);
        records.send(twice);
        records.send(event("the end"));

        await(() -> effects.of(incident.toString()).contains("the end"));

        assertThat(effects.of(incident.toString())).containsExactly("told twice", "the end");
    }

    @Test
    void a_poison_record_is_buried_and_the_next_one_handled() {
        records.send(Records.event(Topic.INCIDENTS, incident.toString(), NOTED, "poison-" + incident, "{not json"));
        records.send(event("after the poison"));

        await(() -> effects.of(incident.toString()).contains("after the poison"));

        var letter = records.await(Topic.DEAD_LETTERS, SOON, this::isOurs);
        assertThat(letter.value()).contains("\"topic\":\"onward.incidents\"", "no IncidentNoted", "\"attempts\":1");
    }

    @Test
    void a_record_without_data_headers_or_known_type_is_buried() {
        var key = incident.toString();
        records.send(new ProducerRecord<>(Topic.INCIDENTS.topicName(), key, null));
        records.send(new ProducerRecord<>(Topic.INCIDENTS.topicName(), key, "{}"));
        records.send(Topic.INCIDENTS, key, "onward.job.created.v1", "{}");

        await(() -> records.of(Topic.DEAD_LETTERS, key).size() == 3);

        assertThat(records.of(Topic.DEAD_LETTERS, key).stream().map(ConsumerRecord::value))
                .anyMatch(letter -> letter.contains("The record has no data."))
                .anyMatch(letter -> letter.contains("The type '' is none"))
                .anyMatch(letter -> letter.contains("The type 'onward.job.created.v1' is none"));
    }

    @Test
    void an_event_that_can_have_no_effect_is_buried_with_the_reason() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new IncidentCancelled(incident, "found help", By.actor("agent"))));

        assertThat(records.await(Topic.DEAD_LETTERS, SOON, this::isOurs).value())
                .contains("it is closed");
    }

    @Test
    void what_passes_by_itself_is_tried_until_it_has_passed() {
        IncidentListener.TRANSIENT_FAILURES.set(6);
        records.send(event("database away"));
        records.send(event("later"));

        await(() -> effects.of(incident.toString()).contains("later"));

        assertThat(effects.of(incident.toString())).containsExactly("database away", "later");
        assertThat(records.of(Topic.DEAD_LETTERS, incident.toString())).isEmpty();
    }

    @Test
    void events_of_something_unknown_wait_for_its_first_one() {
        records.send(Topic.DISPATCH, incident.toString(), "onward.plan.failed.v1", failed("second"));
        records.send(Topic.DISPATCH, incident.toString(), "onward.plan.failed.v1", failed("third"));
        await(() -> waiting() == 2);

        records.send(event("first"));

        await(() -> effects.of(incident.toString()).size() == 3);
        assertThat(effects.of(incident.toString())).containsExactly("first", "second", "third");
        assertThat(waiting()).isZero();
    }

    @Test
    void operations_replay_a_dead_letter_once_it_can_be_handled() {
        IncidentListener.mended = false;
        records.send(event("broken"));
        records.await(Topic.DEAD_LETTERS, SOON, this::isOurs);
        var id = ops().get("/v1/dead-letters?state=OPEN")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items.find { it.key == '%s' }.id".formatted(incident));

        ops().post("/v1/dead-letters/{id}/replay", id).then().statusCode(409);
        IncidentListener.mended = true;
        ops().post("/v1/dead-letters/{id}/replay", id).then().statusCode(200);

        assertThat(effects.of(incident.toString())).containsExactly("broken");
    }

    @Test
    void dead_letters_are_for_operations_only() {
        RestAssured.get("/v1/dead-letters").then().statusCode(401);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.of("agent"))
                .get("/v1/dead-letters")
                .then()
                .statusCode(403);
        ops().get("/v1/dead-letters?state=LOST").then().statusCode(422);
        ops().post("/v1/dead-letters/{id}/replay", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void figures_tell_how_the_outbox_does() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(note("measured")));
        records.await(Topic.INCIDENTS, SOON, this::isOurs);

        assertThat(List.of(
                        "onward.outbox.backlog",
                        "onward.outbox.oldest.seconds",
                        "onward.outbox.publish.latency",
                        "onward.inbox.waiting.overdue",
                        "onward.consumer.lag"))
                .allMatch(name -> io.micrometer.core.instrument.Metrics.globalRegistry
                                .find(name)
                                .meter()
                        != null);
    }

    private IncidentNoted note(String text) {
        return new IncidentNoted(incident, text, By.actor("agent"));
    }

    private ProducerRecord<String, String> event(String text) {
        var id = UUID.randomUUID().toString();
        return Records.event(Topic.INCIDENTS, incident.toString(), NOTED, id, EventJson.write(note(text)));
    }

    private String failed(String reason) {
        return EventJson.write(new PlanFailed(incident, reason, By.actor("dispatch")));
    }

    private boolean isOurs(ConsumerRecord<String, String> record) {
        return incident.toString().equals(record.key());
    }

    private long waiting() {
        return effects.waiting(incident.toString());
    }

    private static io.restassured.specification.RequestSpecification ops() {
        return RestAssured.given().auth().oauth2(Tokens.of("ops"));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void await(Callable<Boolean> condition) {
        org.awaitility.Awaitility.await()
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(condition);
    }
}
