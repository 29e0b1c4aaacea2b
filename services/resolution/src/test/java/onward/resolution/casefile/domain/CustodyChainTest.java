package onward.resolution.casefile.domain;

import static onward.resolution.Given.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onward.contracts.id.ResponderId;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.value.Proof;
import org.junit.jupiter.api.Test;

class CustodyChainTest {
    private static final Holder TOW = Holder.responder(new ResponderId("tow-1"));

    @Test
    void it_begins_with_the_owner() {
        assertThat(CustodyChain.withOwner(NOON).isHeldBy(Holder.OWNER)).isTrue();
    }

    @Test
    void each_holder_has_the_vehicle_until_the_next_one_does() {
        var chain = CustodyChain.withOwner(NOON)
                .handOver(TOW, NOON.plusSeconds(60), null)
                .handOver(Holder.workshop("Garage du Lac"), NOON.plusSeconds(3600), Proof.inWords("signed"));

        assertThat(chain.links())
                .containsExactly(
                        new CustodyFacts("owner", NOON, null),
                        new CustodyFacts("responder:tow-1", NOON.plusSeconds(60), null),
                        new CustodyFacts("workshop:Garage du Lac", NOON.plusSeconds(3600), Proof.inWords("signed")));
    }

    @Test
    void a_device_whose_clock_is_behind_makes_no_overlap() {
        var chain = CustodyChain.withOwner(NOON).handOver(TOW, NOON.minusSeconds(60), null);

        assertThat(chain.present().since()).isEqualTo(NOON);
        assertThat(chain.isInDoubt()).isFalse();
    }

    @Test
    void there_is_always_a_holder() {
        assertThatThrownBy(() -> new CustodyChain(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_holder_has_a_name() {
        assertThatThrownBy(() -> new Holder("  ")).hasMessageContaining("1 to 200 characters");
    }

    @Test
    void a_workshop_may_be_unnamed() {
        assertThat(Holder.workshop(null).name()).isEqualTo("workshop");
    }

    @Test
    void a_vehicle_that_another_crew_never_gave_up_is_in_doubt() {
        var chain = CustodyChain.withOwner(NOON)
                .taken(Holder.parse("responder:tow-1"), NOON.plusSeconds(60), null)
                .taken(Holder.parse("responder:tow-2"), NOON.plusSeconds(120), null);

        assertThat(chain.links().get(1).doubt()).isNull();
        assertThat(chain.present().doubt()).isEqualTo("responder:tow-1 never handed it over");
    }

    @Test
    void a_vehicle_that_is_taken_with_proof_is_not_in_doubt() {
        var chain = CustodyChain.withOwner(NOON)
                .taken(Holder.parse("responder:tow-1"), NOON.plusSeconds(60), null)
                .taken(Holder.parse("responder:tow-2"), NOON.plusSeconds(120), Proof.inWords("signed by the driver"));

        assertThat(chain.present().doubt()).isNull();
    }

    @Test
    void two_holders_at_once_are_told_and_put_one_after_the_other() {
        var chain = CustodyChain.withOwner(NOON).handOver(Holder.parse("workshop"), NOON.minusSeconds(61), null);

        assertThat(chain.present().since()).isEqualTo(NOON);
        assertThat(chain.present().doubt()).contains("when owner did not have it yet");
    }
}
