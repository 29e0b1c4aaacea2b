package onward.resolution.api;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onward.resolution.Stories;
import onward.resolution.loyalty.Customers;
import onward.testkit.RealServers;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever is said at a door of resolution, said again under its key it is not done again: one after the other, or by
/// eight at once.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SaidTwiceQuarkusTest {
    private static final int AT_ONCE = 8;
    /// Done once by themselves, with or without a key.
    private static final List<String> ONCE_BY_THEMSELVES = List.of("fulfil", "workshop");

    @Inject
    Stories stories;

    @Inject
    Customers customers;

    @Test
    void the_same_key_and_body_gets_the_first_answer_again() throws Exception {
        everyDoor((door, softly) -> {
            var there = There.with(stories, customers);
            var key = UUID.randomUUID().toString();

            var first = send(door, there, key, good(door));
            var again = send(door, there, key, good(door));

            softly.assertThat(first.statusCode())
                    .as("%s: %s", door, first.asString())
                    .isIn(200, 201);
            softly.assertThat(again.statusCode()).as("%s again", door).isEqualTo(first.statusCode());
            softly.assertThat(again.asString()).as("%s again", door).isEqualTo(first.asString());
        });
    }

    @Test
    void the_same_key_for_another_body_is_refused() throws Exception {
        everyDoor((door, softly) -> {
            if (door.good() != null && isKeyed(door)) {
                var there = There.with(stories, customers);
                var key = UUID.randomUUID().toString();
                send(door, there, key, good(door));

                var other = send(door, there, key, withMore(good(door)));

                softly.assertThat(other.statusCode()).as("%s", door).isEqualTo(422);
                softly.assertThat(other.<String>path("type"))
                        .as("%s", door)
                        .isEqualTo("/problems/idempotency-mismatch");
            }
        });
    }

    @Test
    void of_eight_who_say_it_at_once_all_get_the_same_answer() throws Exception {
        everyDoor((door, softly) -> {
            var there = There.with(stories, customers);
            var key = UUID.randomUUID().toString();

            var answers = atOnce(() -> send(door, there, key, good(door)));

            var bodies = new HashSet<String>();
            answers.forEach(answer -> bodies.add("%d %s".formatted(answer.statusCode(), answer.asString())));
            softly.assertThat(bodies).as("%s", door).hasSize(1);
            softly.assertThat(answers.getFirst().statusCode()).as("%s", door).isIn(200, 201);
        });
    }

    @Test
    void of_eight_who_would_move_the_same_thing_at_once_one_does() throws Exception {
        everyDoor((door, softly) -> {
            if (door.movesSomething()) {
                var there = There.with(stories, customers);

                var statuses = atOnce(() -> send(door, there, null, good(door))).stream()
                        .map(Response::statusCode)
                        .toList();

                softly.assertThat(statuses).as("%s", door).containsOnlyOnce(200);
                softly.assertThat(statuses)
                        .as("%s", door)
                        .filteredOn(status -> status != 200)
                        .containsOnly(409);
            }
        });
    }

    private static List<Response> atOnce(Callable<Response> call) throws Exception {
        var start = new CyclicBarrier(AT_ONCE);
        try (var people = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = new ArrayList<Future<Response>>();
            for (int i = 0; i < AT_ONCE; i++) {
                running.add(people.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            var answers = new ArrayList<Response>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private static boolean isKeyed(Door door) {
        var verb = door.path().substring(door.path().lastIndexOf('/') + 1);
        return door.path().startsWith("/v1/remedies") || !ONCE_BY_THEMSELVES.contains(verb);
    }

    private static String good(Door door) {
        return requireNonNullElse(door.good(), "");
    }

    private static String withMore(String body) {
        return body.substring(0, body.lastIndexOf('}')) + ",\"more\":true}";
    }

    private static Response send(Door door, There there, @Nullable String key, String body) {
        var call = Stories.as(door.may().getFirst());
        if (key != null) {
            call.header("Idempotency-Key", key);
        }
        return (body.isEmpty() ? call : call.body(there.in(body))).post(there.in(door.path()));
    }

    private static void everyDoor(Check check) throws Exception {
        var softly = new SoftAssertions();
        for (var door : Door.ALL) {
            if (door.changes()) {
                check.of(door, softly);
            }
        }
        softly.assertAll();
    }

    /// What is true of each door behind which something changes.
    private interface Check {
        void of(Door door, SoftAssertions softly) throws Exception;
    }
}
