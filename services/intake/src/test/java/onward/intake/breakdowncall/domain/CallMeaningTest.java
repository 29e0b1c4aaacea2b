package onward.intake.breakdowncall.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import onward.contracts.incident.Fault;
import onward.contracts.incident.FaultCause;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.Propulsion;
import onward.intake.breakdowncall.domain.MinimumSet.Place;
import org.junit.jupiter.api.Test;

class CallMeaningTest {
    @Test
    void the_vehicle_tells_where_it_is_and_was() {
        var meaning = new CallMeaning(ACall.ofTheStandard());

        var position = Objects.requireNonNull(meaning.position());
        assertThat(position.lat()).isCloseTo(48.300333, within(1e-6));
        assertThat(position.lon()).isCloseTo(11.617367, within(1e-6));
        assertThat(meaning.call().directionDegrees()).isEqualTo(28);
        assertThat(meaning.call().recentPositions())
                .extracting(recent -> Math.round((recent.lat() - position.lat()) * 36_000))
                .containsExactly(10L, 20L);
        assertThat(meaning.call().recentPositions())
                .extracting(recent -> Math.round((recent.lon() - position.lon()) * 36_000))
                .containsExactly(-10L, -30L);
    }

    @Test
    void the_vehicles_clock_is_kept_as_it_is() {
        assertThat(new CallMeaning(ACall.ofTheStandard()).call().calledAt())
                .isEqualTo(Instant.parse("1973-11-29T21:33:09Z"));
    }

    @Test
    void a_vehicle_that_does_not_know_where_it_is_has_no_position() {
        var lost = ACall.at(ACall.ofTheStandard(), new Place(Integer.MAX_VALUE, Integer.MAX_VALUE));

        assertThat(new CallMeaning(lost).position()).isNull();
        assertThat(new CallMeaning(lost).call().recentPositions()).isEmpty();
    }

    @Test
    void only_what_went_off_by_itself_is_an_accident() {
        assertThat(new CallMeaning(ACall.byACrash()).fault()).isEqualTo(new Fault(FaultCause.ACCIDENT, null));
        assertThat(new CallMeaning(ACall.byHand()).fault()).isNull();
        assertThat(new CallMeaning(ACall.forATest()).kind()).isEqualTo(IncidentKind.TEST);
    }

    @Test
    void what_is_on_board_says_what_moves_it() {
        assertThat(EnergyStore.propulsion(List.of(EnergyStore.GASOLINE))).isEqualTo(Propulsion.PETROL);
        assertThat(EnergyStore.propulsion(List.of(EnergyStore.DIESEL, EnergyStore.ELECTRIC)))
                .isEqualTo(Propulsion.HYBRID);
        assertThat(EnergyStore.propulsion(List.of(EnergyStore.ELECTRIC))).isEqualTo(Propulsion.ELECTRIC);
        assertThat(EnergyStore.propulsion(List.of(EnergyStore.GASOLINE, EnergyStore.LIQUID_PROPANE_GAS)))
                .isEqualTo(Propulsion.GAS);
        assertThat(EnergyStore.propulsion(List.of(EnergyStore.ELECTRIC, EnergyStore.HYDROGEN)))
                .isEqualTo(Propulsion.HYDROGEN);
        assertThat(EnergyStore.propulsion(List.of())).isNull();
    }
}
