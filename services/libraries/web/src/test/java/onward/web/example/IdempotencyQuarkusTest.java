package onward.web.example;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import onward.testkit.RealServers;
import onward.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class IdempotencyQuarkusTest {
    @Inject
    Parcels parcels;

    @Inject
    DataSource database;

    private final String key = UUID.randomUUID().toString();
    private final String addressee = "Marie " + key;

    private static Response sends(String user, String key, String addressee) {
        return given().auth()
                .oauth2(Tokens.of(user, "agent"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"addressee\":\"%s\",\"grams\":5}".formatted(addressee))
                .post("/v1/parcels");
    }

    private static String whole(Response answer) {
        return "%d %s %s %s %s"
                .formatted(
                        answer.statusCode(),
                        answer.header("Location"),
                        answer.header("ETag"),
                        answer.contentType(),
                        answer.body().asString());
    }

    private void dayPasses() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE idempotency_keys SET expires_at = expires_at - interval '24 hours'");
        }
    }

    private int kept() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("SELECT count(*) FROM idempotency_keys WHERE key = ?")) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void the_same_request_again_has_the_first_answer() throws Exception {
        var first = sends("agent", key, addressee);

        var second = sends("agent", key, addressee);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.contentType()).startsWith("application/json");
        assertThat(whole(second)).isEqualTo(whole(first));
        assertThat(parcels.countFor(addressee)).isEqualTo(1);
    }

    @Test
    void fifty_at_once_have_one_effect_and_one_answer() throws Exception {
        Callable<String> request = () -> whole(sends("agent", key, addressee));
        try (var clients = Executors.newFixedThreadPool(50)) {
            var answers = clients.invokeAll(
                    IntStream.range(0, 50).mapToObj(index -> request).toList());

            var different = answers.stream().map(answer -> answer.resultNow()).collect(toSet());

            assertThat(different)
                    .singleElement()
                    .satisfies(answer -> assertThat(answer).startsWith("201 "));
            assertThat(parcels.countFor(addressee)).isEqualTo(1);
        }
    }

    @Test
    void another_body_with_the_same_key_is_refused() throws Exception {
        sends("agent", key, addressee);

        var other = sends("agent", key, addressee + "!");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/idempotency-mismatch");
        assertThat(parcels.countFor(addressee + "!")).isZero();
    }

    @Test
    void a_key_is_the_callers_own() throws Exception {
        sends("agent", key, addressee);

        var other = sends("another agent", key, addressee);

        assertThat(other.statusCode()).isEqualTo(201);
        assertThat(parcels.countFor(addressee)).isEqualTo(2);
    }

    @Test
    void a_key_is_free_again_after_a_day() throws Exception {
        sends("agent", key, addressee);
        dayPasses();

        sends("agent", key, addressee);

        assertThat(parcels.countFor(addressee)).isEqualTo(2);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void keys_of_yesterday_are_removed_as_others_come() throws Exception {
        sends("agent", key, addressee);
        dayPasses();

        sends("agent", UUID.randomUUID().toString(), addressee);

        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"failing", "unavailable", "rolled back"})
    void what_failed_leaves_nothing_behind(String failing) throws Exception {
        sends("agent", UUID.randomUUID().toString(), addressee);

        sends("agent", key, failing);

        assertThat(kept()).isZero();
        assertThat(parcels.countFor(failing)).isZero();
    }

    @Test
    void a_conflict_is_an_answer_like_others() throws Exception {
        var first = sends("agent", key, "taken");

        var second = sends("agent", key, "taken");

        assertThat(first.statusCode()).isEqualTo(409);
        assertThat(whole(second)).isEqualTo(whole(first)).contains("application/problem+json");
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void a_request_that_was_wrong_may_be_mended_under_its_key() throws Exception {
        sends("agent", key, "unknown");
        sends("agent", key, " ");

        assertThat(sends("agent", key, addressee).statusCode()).isEqualTo(201);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        assertThat(sends("agent", "k".repeat(256), addressee).statusCode()).isEqualTo(422);
        assertThat(sends("agent", "k".repeat(255), addressee).statusCode()).isEqualTo(201);
        assertThat(sends("agent", "kéy", addressee).statusCode()).isEqualTo(422);
        assertThat(sends("agent", "", addressee).statusCode()).isEqualTo(422);
    }
}
