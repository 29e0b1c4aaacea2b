package onward.dispatch.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.JobLink;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.dispatch.Stop;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Position;
import onward.dispatch.job.domain.Arrangement;
import onward.dispatch.job.domain.Assignment;
import onward.dispatch.job.domain.Completed;
import onward.dispatch.job.domain.EnRoute;
import onward.dispatch.job.domain.Legs;
import onward.dispatch.job.domain.Offered;
import onward.dispatch.job.domain.Pending;
import onward.dispatch.job.domain.Unsuccessful;
import org.junit.jupiter.api.Test;

class TransitionTest {
    private static final ResponderId PATROL = new ResponderId("patrol-1");
    private static final Stop ELSEWHERE = new Stop(null, new Position(6, 45), null, null);

    private final Pending wanted = new Pending(Legs.repair(2), 1);

    @Test
    void what_goes_on_under_the_new_plan_is_kept() {
        var before = new Offered(Legs.repair(1), 1);

        var transition = Transition.of(List.of(before), List.of(wanted));

        assertThat(transition).isEqualTo(new Transition(List.of(before), List.of(), List.of(), List.of()));
    }

    @Test
    void what_is_done_already_is_not_done_again() {
        var done = new Completed(Legs.repair(1), PATROL);

        var transition = Transition.of(List.of(done), List.of(wanted));

        assertThat(transition).isEqualTo(new Transition(List.of(done), List.of(), List.of(), List.of()));
    }

    @Test
    void what_leads_elsewhere_is_dropped_and_made_anew() {
        var elsewhere = new Offered(Legs.repair(1).between(ELSEWHERE, null), 1);

        var transition = Transition.of(List.of(elsewhere), List.of(wanted));

        assertThat(transition).isEqualTo(new Transition(List.of(), List.of(), List.of(elsewhere), List.of(wanted)));
    }

    @Test
    void what_failed_is_tried_anew() {
        var failed = new Unsuccessful(Legs.repair(1), PATROL, null);

        var transition = Transition.of(List.of(failed), List.of(wanted));

        assertThat(transition).isEqualTo(new Transition(List.of(), List.of(), List.of(), List.of(wanted)));
    }

    @Test
    void what_goes_on_to_another_place_is_amended_under_way() {
        var assignment = new Assignment(PATROL, Legs.PROMISED, EtaConfirmation.NOT_NEEDED);
        var underWay = new EnRoute(Legs.repair(1).between(Legs.repair(1).pickup(), ELSEWHERE), assignment);

        var transition = Transition.of(List.of(underWay), List.of(wanted));

        assertThat(transition)
                .isEqualTo(new Transition(
                        List.of(), List.of(new Transition.Amended(underWay, Legs.repair(1))), List.of(), List.of()));
    }

    @Test
    void what_goes_on_later_in_the_plan_takes_its_place_there() {
        var before = new Offered(Legs.repair(1), 1);
        var later = Legs.second(Legs.repair(2));

        var transition = Transition.of(List.of(before), List.of(new Pending(later, 1)));

        assertThat(transition.amended()).containsExactly(new Transition.Amended(before, Legs.second(before.leg())));
    }

    @Test
    void what_is_added_is_linked_to_what_goes_on() {
        var before = new Offered(Legs.repair(1), 1);
        var link = new JobLink(LinkKind.AFTER, wanted.id());
        var after = new Pending(
                Legs.repair(3).between(ELSEWHERE, null).arranged(new Arrangement(List.of(link), null, List.of())), 1);

        var transition = Transition.of(List.of(before), List.of(wanted, after));

        assertThat(transition.added())
                .singleElement()
                .satisfies(job -> assertThat(job.leg().linked(LinkKind.AFTER)).containsExactly(before.id()));
    }
}
