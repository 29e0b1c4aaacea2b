package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;
import static onward.resolution.Given.DEADLINES;
import static onward.resolution.Given.NOON;
import static onward.resolution.Given.alpinePlan;
import static onward.resolution.Given.anIncident;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.CaseEvent.DueSoon;
import onward.resolution.casefile.domain.CaseEvent.Overdue;
import org.junit.jupiter.api.Test;

class ReminderTest {
    private static final Instant DUE = NOON.plus(Duration.ofHours(2));

    private final Running planned = planned();

    @Test
    void nobody_is_reminded_too_early() {
        assertThat(planned.remind(DUE.minus(Duration.ofHours(1)).minusMillis(1), DEADLINES)
                        .events())
                .isEmpty();
    }

    @Test
    void an_hour_before_it_is_due_its_owner_is_reminded_once() {
        var progress = planned.remind(DUE.minus(Duration.ofHours(1)), DEADLINES);

        assertThat(progress.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        DueSoon.class, soon -> assertThat(soon.type()).isEqualTo(CUSTOMER_AT_DESTINATION));
        assertThat(((Running) progress.careCase())
                        .remind(DUE.minusMillis(1), DEADLINES)
                        .events())
                .isEmpty();
    }

    @Test
    void when_it_is_late_a_supervisor_is_told_once() {
        var reminded = (Running) planned.remind(DUE.minusMillis(1), DEADLINES).careCase();

        var late = reminded.remind(DUE, DEADLINES);

        assertThat(late.events()).singleElement().isInstanceOf(Overdue.class);
        assertThat(((Running) late.careCase())
                        .remind(DUE.plus(Duration.ofHours(9)), DEADLINES)
                        .events())
                .isEmpty();
    }

    @Test
    void a_reminder_that_comes_too_late_tells_the_supervisor_at_once() {
        assertThat(planned.remind(DUE, DEADLINES).events()).singleElement().isInstanceOf(Overdue.class);
    }

    @Test
    void the_same_plan_again_reminds_nobody_again() {
        var reminded = (Running) planned.remind(DUE.minusMillis(1), DEADLINES).careCase();

        var again = reminded.followPlan(owed());

        assertThat(again.events()).isEmpty();
    }

    private static Running planned() {
        var opened = (Running) CareCase.open(anIncident(), "lexus", NOON).careCase();
        return (Running) opened.followPlan(owed()).careCase();
    }

    private static List<Obligation.Owed> owed() {
        return new OwedByPlan(alpinePlan(anIncident()), NOON, DEADLINES).all();
    }
}
