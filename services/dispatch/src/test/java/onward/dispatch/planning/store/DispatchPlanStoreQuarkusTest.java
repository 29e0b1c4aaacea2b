package onward.dispatch.planning.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onward.dispatch.RealDispatch;
import onward.dispatch.planning.domain.DispatchPlan;
import onward.dispatch.planning.domain.DispatchPlans;
import onward.dispatch.planning.domain.PlanCosts;
import onward.dispatch.planning.domain.PlanMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealDispatch.class)
class DispatchPlanStoreQuarkusTest {
    private static final Instant TEN = Instant.parse("2026-12-20T10:00:00Z");

    @Inject
    DispatchPlans plans;

    @Inject
    EntityManager database;

    private final String area = "area-" + UUID.randomUUID();

    @BeforeEach
    void an_area_of_its_own() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into areas (id, name) values (:id, 'A test''s')")
                        .setParameter("id", area)
                        .executeUpdate());
    }

    @AfterEach
    void nobody_else_s() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (var rows : List.of("dispatch_plans where area_id", "areas where id")) {
                database.createNativeQuery("delete from %s = :id".formatted(rows))
                        .setParameter("id", area)
                        .executeUpdate();
            }
        });
    }

    @Test
    void a_newer_plan_replaces_an_older_one() {
        assertThat(keep(TEN)).isTrue();
        assertThat(keep(TEN.plusSeconds(3))).isTrue();

        assertThat(found()).map(DispatchPlan::drawnAt).contains(TEN.plusSeconds(3));
    }

    @Test
    void an_older_plan_does_not_replace_a_newer_one() {
        keep(TEN);

        assertThat(keep(TEN)).isFalse();
        assertThat(keep(TEN.minusSeconds(3))).isFalse();
        assertThat(found()).map(DispatchPlan::drawnAt).contains(TEN);
    }

    @Test
    void what_another_replica_has_kept_is_found() {
        keep(TEN);
        found();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update dispatch_plans set drawn_at = :at, plan = replace(plan, '10:00:00', '10:00:09')"
                                        + " where area_id = :area")
                        .setParameter("at", TEN.plusSeconds(9))
                        .setParameter("area", area)
                        .executeUpdate());

        assertThat(found()).map(DispatchPlan::drawnAt).contains(TEN.plusSeconds(9));
    }

    @Test
    void a_plan_whose_transaction_fails_is_not_found() {
        keep(TEN);
        QuarkusTransaction.begin();
        plans.keep(plan(TEN.plusSeconds(3)));
        QuarkusTransaction.rollback();

        assertThat(found()).map(DispatchPlan::drawnAt).contains(TEN);
    }

    private boolean keep(Instant drawnAt) {
        return QuarkusTransaction.requiringNew().call(() -> plans.keep(plan(drawnAt)));
    }

    private Optional<DispatchPlan> found() {
        return QuarkusTransaction.requiringNew().call(() -> plans.find(area));
    }

    private DispatchPlan plan(Instant drawnAt) {
        return new DispatchPlan(
                area,
                drawnAt,
                Duration.ofSeconds(1),
                PlanMethod.OPTIMISED,
                List.of(),
                List.of(),
                List.of(),
                PlanCosts.NONE,
                0.0);
    }
}
