package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;
import static onward.contracts.resolution.ObligationType.FOLLOW_UP_CALL;
import static onward.contracts.resolution.ObligationType.VEHICLE_RECOVERED;
import static onward.contracts.resolution.ObligationType.VEHICLE_RETURNED;
import static onward.resolution.Given.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Obligation.Cancelled;
import onward.resolution.casefile.domain.Obligation.Owed;
import org.junit.jupiter.api.Test;

class ObligationsTest {
    @Test
    void nothing_owed_is_not_yet_care() {
        assertThat(Obligations.none().areCaredFor()).isFalse();
    }

    @Test
    void people_and_vehicle_are_cared_for_when_both_are_where_they_should_be() {
        var owed = owing(CUSTOMER_AT_DESTINATION, VEHICLE_RECOVERED, VEHICLE_RETURNED);

        var peopleOnly = owed.fulfil(CUSTOMER_AT_DESTINATION, NOON, null);
        var both = peopleOnly.fulfil(VEHICLE_RECOVERED, NOON, null);

        assertThat(peopleOnly.areCaredFor()).isFalse();
        assertThat(both.areCaredFor()).isTrue();
    }

    @Test
    void a_plan_without_a_vehicle_leg_is_done_with_the_people() {
        var owed = owing(CUSTOMER_AT_DESTINATION);

        assertThat(owed.fulfil(CUSTOMER_AT_DESTINATION, NOON, null).areCaredFor())
                .isTrue();
    }

    @Test
    void what_only_an_earlier_plan_owed_is_called_off() {
        var owed = owing(CUSTOMER_AT_DESTINATION, VEHICLE_RECOVERED);

        var replanned = owed.asPlanned(List.of(new Owed(CUSTOMER_AT_DESTINATION, NOON)));

        assertThat(replanned.all())
                .containsExactly(new Owed(CUSTOMER_AT_DESTINATION, NOON), new Cancelled(VEHICLE_RECOVERED, null));
    }

    @Test
    void a_new_plan_owes_nothing_twice() {
        var done = owing(CUSTOMER_AT_DESTINATION).fulfil(CUSTOMER_AT_DESTINATION, NOON, "they called");

        var replanned = done.asPlanned(List.of(new Owed(CUSTOMER_AT_DESTINATION, NOON)));

        assertThat(replanned).isEqualTo(done);
    }

    @Test
    void a_new_plan_can_owe_again_what_was_called_off() {
        var calledOff = owing(VEHICLE_RECOVERED).callOffAll();

        var replanned = calledOff.asPlanned(List.of(new Owed(VEHICLE_RECOVERED, NOON)));

        assertThat(replanned.isOpen(VEHICLE_RECOVERED)).isTrue();
    }

    @Test
    void the_follow_up_call_survives_a_new_plan() {
        var replanned = owing(FOLLOW_UP_CALL).asPlanned(List.of());

        assertThat(replanned.isOpen(FOLLOW_UP_CALL)).isTrue();
    }

    @Test
    void the_next_due_time_is_the_earliest_of_what_is_open() {
        var owed = new Obligations(List.of(
                new Owed(CUSTOMER_AT_DESTINATION, NOON),
                new Owed(VEHICLE_RECOVERED, NOON.plusSeconds(60)),
                new Owed(VEHICLE_RETURNED, null)));

        var next = owed.fulfil(CUSTOMER_AT_DESTINATION, NOON, null).nextDueAt();

        assertThat(next).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void facts_tell_state_and_time_of_each() {
        var facts = owing(CUSTOMER_AT_DESTINATION)
                .fulfil(CUSTOMER_AT_DESTINATION, NOON, null)
                .facts();

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.state()).isEqualTo(ObligationState.FULFILLED);
            assertThat(fact.fulfilledAt()).isEqualTo(NOON);
        });
    }

    private static Obligations owing(ObligationType... types) {
        return new Obligations(Arrays.stream(types)
                .<Obligation>map(type -> new Owed(type, (Instant) null))
                .toList());
    }
}
