package onward.dispatch.planning.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onward.contracts.id.ResponderId;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.planning.domain.Claims;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealDispatch.class)
class ClaimStoreQuarkusTest {
    @Inject
    Claims claims;

    @Inject
    EntityManager database;

    @Test
    void who_is_taken_is_passed_by_until_that_transaction_ends() {
        try (var story = new Story()) {
            var one = patrol(story, "patrol-1");
            var two = patrol(story, "patrol-2");

            QuarkusTransaction.requiringNew().run(() -> {
                assertThat(claims.take(List.of(one))).containsExactly(one);
                assertThat(elsewhere(() -> claims.take(List.of(one, two)))).containsExactly(two);
                assertThat(claims.take(List.of(one))).containsExactly(one);
            });

            assertThat(elsewhere(() -> claims.take(List.of(one)))).containsExactly(one);
        }
    }

    @Test
    void who_is_waited_for_is_seen_as_they_are_then() throws Exception {
        try (var story = new Story();
                var other = Executors.newSingleThreadExecutor()) {
            var one = patrol(story, "patrol-1");

            Future<Set<ResponderId>> awaited = QuarkusTransaction.requiringNew().call(() -> {
                claims.take(List.of(one));
                fill(one);
                return other.submit(() -> elsewhere(() -> claims.await(List.of(one))));
            });

            assertThat(awaited.get()).isEmpty();
        }
    }

    private void fill(ResponderId responder) {
        database.createNativeQuery("update responders set stack_size = 0 where id = :id")
                .setParameter("id", responder.value())
                .executeUpdate();
    }

    private static <T> T elsewhere(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static ResponderId patrol(Story story, String name) {
        story.fleet(name, "PATROL", 6.97, 45.45);
        return new ResponderId(story.responder(name));
    }
}
