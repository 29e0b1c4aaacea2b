package onward.resolution.casefile.domain;

import static onward.resolution.Given.NOON;
import static onward.resolution.casefile.domain.WorkshopStage.ESTIMATED;
import static onward.resolution.casefile.domain.WorkshopStage.IN_REPAIR;
import static onward.resolution.casefile.domain.WorkshopStage.READY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkshopTest {
    @Test
    void a_workshop_that_has_said_nothing_may_say_anything() {
        assertThat(Workshop.unheard().nextStages()).containsExactly(ESTIMATED, IN_REPAIR, READY);
    }

    @Test
    void a_stage_may_be_skipped() {
        assertThat(at(ESTIMATED).nextStages()).containsExactly(IN_REPAIR, READY);
    }

    @Test
    void a_stage_is_never_gone_back_to() {
        assertThat(at(IN_REPAIR).nextStages()).containsExactly(READY);
    }

    @Test
    void after_ready_another_visit_can_begin() {
        assertThat(at(READY).nextStages()).containsExactly(ESTIMATED, IN_REPAIR, READY);
    }

    private static Workshop at(WorkshopStage stage) {
        return Workshop.unheard().reports(new WorkshopReport(stage, NOON));
    }
}
