package onward.resolution.casefile.domain;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;
import static onward.contracts.resolution.ObligationType.FOLLOW_UP_CALL;
import static onward.contracts.resolution.ObligationType.REPLACEMENT_RETURNED;
import static onward.contracts.resolution.ObligationType.VEHICLE_RECOVERED;
import static onward.contracts.resolution.ObligationType.VEHICLE_REPAIRED;
import static onward.contracts.resolution.ObligationType.VEHICLE_RETURNED;
import static onward.resolution.Given.DEADLINES;
import static onward.resolution.Given.NOON;
import static onward.resolution.Given.alpinePlan;
import static onward.resolution.Given.anIncident;
import static onward.resolution.Given.flight;
import static onward.resolution.Given.mechanicAfter;
import static onward.resolution.Given.roadsidePlan;
import static onward.resolution.Given.roadsideRepair;
import static onward.resolution.Given.tow;
import static onward.resolution.Given.vehicleReturn;
import static onward.resolution.Given.watch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.Instant;
import onward.contracts.dispatch.PlanFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.resolution.CaseState;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.resolution.ObligationType;
import onward.contracts.value.Proof;
import onward.resolution.casefile.domain.CareCase.Concluded;
import onward.resolution.casefile.domain.CareCase.Resolved;
import onward.resolution.casefile.domain.CareCase.Running;
import onward.resolution.casefile.domain.CareCase.Settled;
import onward.resolution.casefile.domain.CaseEvent.BecameResolved;
import onward.resolution.casefile.domain.CaseEvent.BecameSettled;
import onward.resolution.casefile.domain.CaseEvent.CustodyChanged;
import onward.resolution.casefile.domain.CaseEvent.ObligationFulfilled;
import onward.resolution.casefile.domain.CaseEvent.Reopened;
import org.junit.jupiter.api.Test;

class CareCaseTest {
    private static final Instant NEXT_DAY = NOON.plus(Duration.ofHours(24));

    private final IncidentId incident = anIncident();

    @Test
    void a_case_opens_with_the_vehicle_at_its_owner_and_nothing_owed() {
        var opened = CareCase.open(incident, "lexus", NOON);

        assertThat(opened.events()).hasSize(1);
        assertThat(opened.careCase().facts().state()).isEqualTo(CaseState.OPEN);
        assertThat(opened.careCase().facts().obligations()).isEmpty();
        assertThat(opened.careCase().facts().custody()).containsExactly(new CustodyFacts("owner", NOON, null));
    }

    @Test
    void the_same_plan_again_changes_nothing() {
        var planned = planned(alpinePlan(incident));

        var again = planned.followPlan(new OwedByPlan(alpinePlan(incident), NOON, DEADLINES).all());

        assertThat(again.events()).isEmpty();
    }

    @Test
    void a_family_that_has_landed_still_has_a_car_on_the_mountain() {
        var landed = planned(alpinePlan(incident))
                .completeJob(flight(incident), NOON, null)
                .and(running -> running.conclude(NOON, DEADLINES));

        assertThat(landed.careCase().state()).isEqualTo(CaseState.OPEN);
        assertThat(landed.events()).singleElement().isInstanceOf(ObligationFulfilled.class);
    }

    @Test
    void a_case_is_resolved_when_people_have_arrived_and_the_car_is_in_the_workshop() {
        var resolved = resolved();

        assertThat(resolved.file().custody().present().holder()).isEqualTo("workshop:Garage du Lac");
        assertThat(resolved.file().obligations().openTypes())
                .containsExactly(VEHICLE_REPAIRED, VEHICLE_RETURNED, REPLACEMENT_RETURNED, FOLLOW_UP_CALL);
    }

    @Test
    void a_tow_that_never_said_it_was_moving_leaves_no_gap_in_the_chain() {
        var towed = planned(alpinePlan(incident)).completeJob(tow(incident), NOON, Proof.inWords("photo"));

        assertThat(towed.events())
                .hasSize(3)
                .first()
                .asInstanceOf(type(CustodyChanged.class))
                .extracting(event -> event.custody().holder())
                .isEqualTo("responder:tow-1");
        assertThat(towed.careCase().facts().custody())
                .extracting(CustodyFacts::holder)
                .containsExactly("owner", "responder:tow-1", "workshop:Garage du Lac");
    }

    @Test
    void a_flight_moves_nobodys_car() {
        var flying = planned(alpinePlan(incident)).carry(flight(incident), NOON, null);

        assertThat(flying.events()).isEmpty();
    }

    @Test
    void whoever_stays_with_a_car_hands_it_to_the_mechanic_each_with_their_proof() {
        var taken = new Proof(null, "photos/1", 48_211, "signatures/1", null, null);
        var given = new Proof(null, "photos/2", 48_211, "signatures/2", null, null);

        var met = planned(alpinePlan(incident))
                .takeOver(watch(incident), NOON, taken)
                .and(running -> running.takeOver(mechanicAfter(incident), NEXT_DAY, given));

        assertThat(met.careCase().facts().custody())
                .containsExactly(
                        new CustodyFacts("owner", NOON, null),
                        new CustodyFacts("responder:courier-1", NOON, taken),
                        new CustodyFacts("responder:patrol-1", NEXT_DAY, given));
    }

    @Test
    void whoever_leaves_when_the_mechanic_has_the_car_does_not_take_it_back() {
        var repaired = planned(alpinePlan(incident))
                .takeOver(watch(incident), NOON, null)
                .and(running -> running.takeOver(mechanicAfter(incident), NEXT_DAY, null))
                .and(running -> running.completeJob(watch(incident), NEXT_DAY, null));

        assertThat(repaired.careCase().facts().custody())
                .extracting(CustodyFacts::holder)
                .containsExactly("owner", "responder:courier-1", "responder:patrol-1");
    }

    @Test
    void a_mechanic_who_is_there_first_waits_for_the_car() {
        var early = planned(alpinePlan(incident)).takeOver(mechanicAfter(incident), NOON, null);

        assertThat(early.events()).isEmpty();
    }

    @Test
    void a_car_that_is_brought_back_is_with_its_owner() {
        var returned = resolved().completeJob(vehicleReturn(incident), NEXT_DAY, Proof.inWords("signed"));

        assertThat(returned.careCase().file().custody().isHeldBy(Holder.OWNER)).isTrue();
        assertThat(returned.careCase().file().obligations().isFulfilled(REPLACEMENT_RETURNED))
                .isTrue();
    }

    @Test
    void a_car_that_is_ready_is_repaired() {
        var ready = resolved().reportWorkshop(new WorkshopReport(WorkshopStage.READY, NOON));

        assertThat(ready.careCase().file().obligations().isFulfilled(VEHICLE_REPAIRED))
                .isTrue();
    }

    @Test
    void an_estimate_repairs_nothing() {
        var estimated = resolved().reportWorkshop(new WorkshopReport(WorkshopStage.ESTIMATED, NOON));

        assertThat(estimated.events()).isEmpty();
        assertThat(estimated.careCase().file().workshop().isAt(WorkshopStage.ESTIMATED))
                .isTrue();
    }

    @Test
    void what_is_not_owed_can_not_be_fulfilled() {
        var fulfilled = planned(roadsidePlan(incident)).fulfil(VEHICLE_RETURNED, NOON, null);

        assertThat(fulfilled.events()).isEmpty();
    }

    @Test
    void a_heard_customer_settles_a_case_in_which_nothing_else_is_open() {
        var settled = roadsideResolved().hear(NOON.plusSeconds(600)).and(running -> running.conclude(NOON, DEADLINES));

        assertThat(settled.events())
                .extracting(Object::getClass)
                .containsExactly(ObligationFulfilled.class, BecameSettled.class);
    }

    @Test
    void a_heard_customer_whose_car_is_still_away_has_an_unsettled_case() {
        var heard = resolved().hear(NOON).and(running -> running.conclude(NEXT_DAY, DEADLINES));

        assertThat(heard.careCase().state()).isEqualTo(CaseState.RESOLVED);
    }

    @Test
    void a_silent_customers_case_settles_a_day_after_it_was_resolved_and_not_a_second_before() {
        var resolved = roadsideResolved();

        var early = resolved.conclude(NEXT_DAY.minusSeconds(1), DEADLINES);
        var due = resolved.conclude(NEXT_DAY, DEADLINES);

        assertThat(early.careCase()).isEqualTo(resolved);
        assertThat(due.careCase()).isInstanceOf(Settled.class);
        assertThat(due.careCase().file().obligations().openTypes()).isEmpty();
    }

    @Test
    void a_call_made_without_an_answer_leaves_the_customer_the_rest_of_the_day() {
        var called = (Resolved)
                roadsideResolved().fulfil(FOLLOW_UP_CALL, NOON, "not at home").careCase();

        assertThat(called.settlesAt(DEADLINES)).isEqualTo(NEXT_DAY);
    }

    @Test
    void a_case_with_something_open_has_no_time_to_settle() {
        assertThat(resolved().settlesAt(DEADLINES)).isNull();
    }

    @Test
    void a_case_that_is_called_off_owes_nothing() {
        var settled = planned(alpinePlan(incident)).callOff(NOON);

        assertThat(settled.careCase().state()).isEqualTo(CaseState.SETTLED);
        assertThat(settled.careCase().file().obligations().areAllDone()).isTrue();
    }

    @Test
    void a_reopened_case_owes_the_customer_their_mobility_again() {
        var reopened = ((Concluded) roadsideResolved()).reopen("stopped again after 3 km");

        assertThat(reopened.events()).singleElement().isInstanceOf(Reopened.class);
        assertThat(reopened.careCase().file().obligations().openTypes()).containsExactly(CUSTOMER_AT_DESTINATION);
    }

    @Test
    void a_reopened_case_is_resolved_again_when_the_customer_is_mobile_again() {
        var reopened = (Running) roadsideResolved().reopen("stopped again").careCase();

        var resolved = fulfil(reopened, CUSTOMER_AT_DESTINATION);

        assertThat(resolved.events()).last().isInstanceOf(BecameResolved.class);
        assertThat(resolved.careCase().file().obligations().openTypes()).containsExactly(FOLLOW_UP_CALL);
    }

    @Test
    void a_settled_case_takes_no_further_step() {
        var settled = planned(alpinePlan(incident)).callOff(NOON);

        var after = settled.and(running -> running.fulfil(VEHICLE_RECOVERED, NOON, null));

        assertThat(after).isEqualTo(settled);
    }

    private static Progress fulfil(Running running, ObligationType type) {
        return running.fulfil(type, NOON, null).and(next -> next.conclude(NOON, DEADLINES));
    }

    private Running planned(PlanFacts plan) {
        var owed = new OwedByPlan(plan, NOON, DEADLINES).all();
        return (Running) CareCase.open(incident, "lexus", NOON)
                .and(running -> running.followPlan(owed))
                .careCase();
    }

    private Resolved resolved() {
        return (Resolved) planned(alpinePlan(incident))
                .completeJob(flight(incident), NOON, null)
                .and(running -> running.completeJob(tow(incident), NOON, null))
                .and(running -> running.conclude(NOON, DEADLINES))
                .careCase();
    }

    private Resolved roadsideResolved() {
        return (Resolved) planned(roadsidePlan(incident))
                .completeJob(roadsideRepair(incident), NOON, null)
                .and(running -> running.conclude(NOON, DEADLINES))
                .careCase();
    }
}
