package onward.dispatch.planning.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Position;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.planning.domain.FieldUnit;
import onward.dispatch.planning.domain.FieldUnits;
import onward.dispatch.planning.domain.Need;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RealDispatch.class)
class FieldUnitStoreQuarkusTest {
    @Inject
    FieldUnits units;

    @Inject
    EntityManager database;

    @Test
    void who_has_no_room_for_one_more_job_comes_behind_who_has() {
        try (var story = new Story()) {
            nearIsAsked(story, 1);

            assertThat(around(story, null)).containsExactly(story.responder("far"), story.responder("near"));
            assertThat(around(story, story.incident)).containsExactly(story.responder("near"), story.responder("far"));
        }
    }

    @Test
    void who_has_something_to_do_and_room_keeps_its_place() {
        try (var story = new Story()) {
            nearIsAsked(story, 2);

            assertThat(around(story, null)).containsExactly(story.responder("near"), story.responder("far"));
        }
    }

    /// Two patrols, of whom the nearer one is asked and has room for so many jobs.
    private void nearIsAsked(Story story, int stackSize) {
        story.fleet("near", "PATROL", 6.97, 45.45);
        story.fleet("far", "PATROL", 6.95, 45.46);
        setStackSize(story.responder("near"), stackSize);
        story.triaged("BATTERY", "BATTERY", 0.92, "OPEN");
        story.told("near", "onward.order.offered.v1");
    }

    private List<String> around(Story story, @Nullable String freed) {
        var place = new Position(6.9797, 45.4489);
        var incident = freed == null ? null : new IncidentId(UUID.fromString(freed));
        var need = new Need(ResponderKind.PATROL, List.of(), place, story.brand(), Set.of(), incident, null);
        return QuarkusTransaction.requiringNew().call(() -> units.around(List.of(need))).getFirst().stream()
                .map(FieldUnit::id)
                .map(Object::toString)
                .filter(id -> story.responder("near").equals(id)
                        || story.responder("far").equals(id))
                .toList();
    }

    private void setStackSize(String responder, int size) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update responders set stack_size = :size where id = :id")
                        .setParameter("size", size)
                        .setParameter("id", responder)
                        .executeUpdate());
    }
}
