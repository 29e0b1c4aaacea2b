package onward.intake.reporting;

import static java.util.stream.Collectors.toSet;
import static onward.intake.AReport.aReport;
import static onward.intake.Calls.as;
import static onward.intake.Calls.asAgent;
import static onward.intake.Calls.incident;
import static onward.intake.Calls.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import onward.intake.AtOnce;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people do to an incident, once, twice, and several of them at the same instant.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ActionsQuarkusTest {
    private static final String ACTIONS = """
            cancel   | {"reason":"it started"}        | {"reason":"it rolled away"}
            hand-over| {"to":"112","reference":"4711"}| {"to":"112","reference":"4712"}
            notes    | {"text":"They wait inside."}   | {"text":"They wait outside."}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = ACTIONS)
    void the_same_key_has_its_effect_once_and_the_same_answer(String action, String body, String another) {
        var id = reported(aReport());
        var key = UUID.randomUUID().toString();

        var answers = AtOnce.run(5, () -> doing(id, action, body, key));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(answers.getFirst().statusCode());
        assertThat(answers.stream().map(Response::asString).collect(toSet())).hasSize(1);
        assertThat(answers.getFirst().statusCode()).isLessThan(300);
        assertThat(eventsOf(id)).isEqualTo(3);
        doing(id, action, another, key).then().statusCode(422).body("type", is("/problems/idempotency-mismatch"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = ACTIONS)
    void an_incident_of_another_brand_is_not_there(String action, String body, String another) {
        var id = reported(aReport());

        asAgent()
                .auth()
                .oauth2(Tokens.ofBrands("agent", "boreal"))
                .body(body)
                .post("/v1/incidents/{id}/{action}", id, action)
                .then()
                .statusCode(404);
        assertThat(eventsOf(id)).isEqualTo(2);
    }

    @Test
    void of_two_who_end_an_incident_at_once_one_is_told_that_it_has_ended() {
        var id = reported(aReport());
        var turns = new AtomicInteger();

        var statuses = AtOnce.run(
                2,
                () -> (turns.getAndIncrement() == 0
                                ? doing(id, "cancel", "{\"reason\":\"it started\"}", null)
                                : doing(id, "hand-over", "{\"to\":\"112\"}", null))
                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(eventsOf(id)).isEqualTo(3);
    }

    @Test
    void two_merges_in_opposite_directions_leave_one_incident_open() {
        var one = reported(aReport());
        var other = reported(aReport());
        var turns = new AtomicInteger();

        var statuses = AtOnce.run(
                2, () -> (turns.getAndIncrement() == 0 ? merge(one, other) : merge(other, one)).statusCode());

        assertThat(statuses).contains(200).containsAnyOf(409, 422);
        assertThat(new String[] {incident(one).path("state"), incident(other).path("state")})
                .containsExactlyInAnyOrder("MERGED", "TRIAGED");
    }

    @Test
    void notes_that_are_written_at_once_are_all_kept() {
        var id = reported(aReport());
        var turns = new AtomicInteger();

        AtOnce.run(8, () -> doing(id, "notes", "{\"text\":\"note %d\"}".formatted(turns.getAndIncrement()), null));

        for (int turn = 0; turn < 8; turn++) {
            asAgent()
                    .get("/v1/incidents/{id}/timeline", id)
                    .then()
                    .body("items.data.text", hasItem("note %d".formatted(turn)));
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/customers/c-%s", "/v1/vehicles/JTJTWCE%s"})
    void of_two_who_register_the_same_at_once_one_is_told_to_read_again(String path) {
        var place = path.formatted("%010d".formatted(System.nanoTime() % 10_000_000_000L));

        var statuses = AtOnce.run(
                2, () -> as("ops").body("{\"brand\":\"lexus\"}").put(place).statusCode());

        assertThat(statuses).contains(201).containsAnyOf(412, 428);
    }

    @Test
    void a_body_of_another_kind_is_not_understood() {
        var id = reported(aReport());

        as("agent")
                .contentType(ContentType.XML)
                .body("<reason/>")
                .post("/v1/incidents/{id}/cancel", id)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    private static Response merge(String id, String into) {
        return doing(id, "merge", "{\"into\":\"%s\"}".formatted(into), null);
    }

    private static Response doing(String id, String action, String body, @Nullable String key) {
        var call = asAgent();
        return (key == null ? call : call.header("Idempotency-Key", key))
                .body(body)
                .post("/v1/incidents/{id}/{action}", id, action);
    }

    private static int eventsOf(String id) {
        return asAgent()
                .get("/v1/incidents/{id}/timeline", id)
                .then()
                .statusCode(200)
                .extract()
                .<Integer>path("items.size()");
    }
}
