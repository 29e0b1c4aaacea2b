package onward.dispatch.job.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.EtaConfirmation;
import onward.contracts.dispatch.JobLink;
import onward.contracts.dispatch.LinkKind;
import onward.contracts.id.JobId;
import onward.contracts.id.ResponderId;
import onward.contracts.value.By;
import org.junit.jupiter.api.Test;

class LastToArriveTest {
    private static final By CREW = By.actor("crew");
    private static final Leg ONE = shared(1, 2);
    private static final Leg OTHER = shared(2, 1);
    private static final Assignment HELI_1 = assignment("heli-1");
    private static final Assignment HELI_2 = assignment("heli-2");

    @Test
    void whoever_arrives_first_does_not_settle_it() {
        var arrived = new Transporting(ONE, HELI_1).reachDestination(CREW);

        var settled = LastToArrive.settle(arrived, any -> List.of(arrived.job(), new EnRoute(OTHER, HELI_2)));

        assertThat(settled.job().leg().fulfils()).isEmpty();
        assertThat(settled.job()).isInstanceOf(AtDestination.class);
    }

    @Test
    void the_last_one_does() {
        var arrived = new Transporting(ONE, HELI_1).reachDestination(CREW);

        var settled = LastToArrive.settle(
                arrived, any -> List.of(arrived.job(), new AtDestination(OTHER.fulfilling(List.of()), HELI_2)));

        assertThat(settled).isEqualTo(arrived);
    }

    @Test
    void one_that_was_called_off_is_not_waited_for() {
        var arrived = new Transporting(ONE, HELI_1).reachDestination(CREW);

        var settled = LastToArrive.settle(arrived, any -> List.of(new Cancelled(OTHER, null)));

        assertThat(settled).isEqualTo(arrived);
    }

    @Test
    void who_carries_everybody_settles_it() {
        var arrived = new Transporting(Legs.repair(1), HELI_1).reachDestination(CREW);

        assertThat(LastToArrive.settle(arrived, any -> List.of())).isEqualTo(arrived);
    }

    private static Leg shared(int number, int with) {
        var link = new JobLink(LinkKind.SHARES_PARTY, new JobId(new UUID(2, with)));
        return Legs.repair(number).arranged(new Arrangement(List.of(link), null, List.of()));
    }

    private static Assignment assignment(String responder) {
        return new Assignment(new ResponderId(responder), Legs.PROMISED, EtaConfirmation.NOT_NEEDED);
    }
}
