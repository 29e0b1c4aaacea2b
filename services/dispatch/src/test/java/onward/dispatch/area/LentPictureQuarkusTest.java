package onward.dispatch.area;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import onward.contracts.id.ResponderId;
import onward.dispatch.RealDispatch;
import onward.dispatch.Story;
import onward.dispatch.planning.domain.AreaPicture;
import onward.dispatch.planning.domain.AreaPictures;
import onward.dispatch.planning.domain.FleetUnit;
import onward.dispatch.planning.domain.OpenJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whom an area sees of its neighbours when it is planned.
@QuarkusTest
@TestProfile(RealDispatch.class)
class LentPictureQuarkusTest {
    private final Story story = new Story();

    @Inject
    AreaPictures pictures;

    @BeforeEach
    void two_areas() {
        Ground.NORTH.drawn();
        Ground.SOUTH.drawn();
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void who_has_nothing_to_do_near_the_border_is_lent_to_the_neighbour_and_to_nobody_else() {
        story.fleet("near", "TAXI", -109.5, 29.95);
        story.fleet("far", "TAXI", -109.5, 29.7);

        assertThat(lentBy(Ground.NORTH.id(), "near")).containsExactly(Ground.SOUTH.id());
        assertThat(lentBy(Ground.NORTH.id(), "far")).isEmpty();
        assertThat(lentBy("everywhere", "near")).isEmpty();
        assertThat(unit(Ground.SOUTH.id(), "near"))
                .extracting(FleetUnit::lentBy)
                .containsOnlyNulls();
    }

    @Test
    void a_job_knows_the_borders_that_it_is_near_to() {
        story.fleet("patrol", "PATROL", -109.5, 30.02);
        story.triagedAt("-109.5,30.03", "BATTERY", "BATTERY", 0.95, "OPEN");
        var job = story.told("patrol", "onward.order.offered.v1").get("jobId").asText();

        assertThat(picture(Ground.NORTH.id()).jobs().stream()
                        .filter(open -> open.id().toString().equals(job)))
                .flatExtracting(OpenJob::near)
                .contains(Ground.SOUTH.id());
        assertThat(lentBy(Ground.SOUTH.id(), "patrol")).isEmpty();
    }

    private List<String> lentBy(String area, String name) {
        return unit(area, name).stream().map(FleetUnit::lentBy).toList();
    }

    private List<FleetUnit> unit(String area, String name) {
        var id = new ResponderId(story.responder(name));
        return picture(area).fleet().stream()
                .filter(unit -> unit.id().equals(id))
                .toList();
    }

    private AreaPicture picture(String area) {
        return QuarkusTransaction.requiringNew().call(() -> pictures.draw(area));
    }
}
