package onward.planner.insertion;

import static onward.planner.Scene.at;
import static onward.planner.Scene.excluding;
import static onward.planner.Scene.notBefore;
import static onward.planner.Scene.patrol;
import static onward.planner.Scene.pinned;
import static onward.planner.Scene.plan;
import static onward.planner.Scene.problem;
import static onward.planner.Scene.repair;
import static onward.planner.Scene.request;
import static onward.planner.Scene.tour;
import static onward.planner.Scene.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import onward.planner.explain.Misfit;
import onward.planner.problem.Obstacle;
import onward.planner.problem.Plan;
import onward.planner.problem.Request;
import onward.planner.problem.Unit;
import org.junit.jupiter.api.Test;

class RespondersTest {
    private static final Wanted THREE = Wanted.best(3);

    private static RunningPlan idle(Unit... units) {
        return RunningPlan.of(
                problem(List.of(units), request("far", 900)),
                new Plan(List.of(), List.of("far"), List.of(), null, null));
    }

    private static List<String> units(Responders responders) {
        return responders.best().stream().map(Responder::unit).toList();
    }

    @Test
    void who_costs_least_comes_first_with_the_time_and_the_parts_of_the_cost() {
        var plan = idle(patrol("u1", 30), patrol("u2", 10), patrol("u3", 20));

        var responders = plan.responders(repair("r1", 0), THREE);

        assertThat(units(responders)).containsExactly("u2", "u3", "u1");
        var first = responders.best().getFirst();
        assertThat(first.arrival()).isCloseTo(1000, within(1e-6));
        assertThat(first.start()).isCloseTo(1000, within(1e-6));
        assertThat(first.late()).isZero();
        assertThat(first.ahead()).isZero();
        assertThat(first.extra().drive()).isCloseTo(20, within(1e-6));
        assertThat(first.extra().service()).isCloseTo(5, within(1e-6));
        assertThat(first.extraCost()).isCloseTo(25, within(1e-6));
        assertThat(responders.contractorCost()).isEqualTo(500);
    }

    @Test
    void who_costs_more_than_the_wanted_ones_is_counted() {
        var responders = idle(patrol("u1", 30), patrol("u2", 10), patrol("u3", 20), patrol("u4", 40))
                .responders(repair("r1", 0), Wanted.best(1));

        assertThat(units(responders)).containsExactly("u2");
        assertThat(responders.dearer()).isEqualTo(3);
    }

    @Test
    void of_two_that_cost_the_same_the_first_one_goes() {
        var responders = idle(patrol("u1", -10), patrol("u2", 10)).responders(repair("r1", 0), Wanted.best(1));

        assertThat(units(responders)).containsExactly("u1");
    }

    @Test
    void whoever_waits_longer_is_named_with_how_long_and_how_late() {
        var plan = RunningPlan.of(
                problem(List.of(patrol("u1", 0)), repair("r1", 10), repair("r2", 30)), plan(tour("u1", "r1", "r2")));

        var responder = plan.responders(repair("r3", 20), THREE).best().getFirst();

        assertThat(responder.ahead()).isEqualTo(1);
        assertThat(responder.start()).isCloseTo(3000, within(1e-6));
        assertThat(responder.delays()).hasSize(1);
        var delay = responder.delays().getFirst();
        assertThat(delay.request()).isEqualTo("r2");
        assertThat(delay.seconds()).isCloseTo(1000, within(1e-6));
        assertThat(delay.late()).isZero();
    }

    @Test
    void who_would_become_late_is_told_so() {
        var plan = RunningPlan.of(
                problem(List.of(patrol("u1", 0)), repair("r1", 10), repair("r2", 40)), plan(tour("u1", "r1", "r2")));

        var responder = plan.responders(repair("r3", 20), THREE).best().getFirst();

        assertThat(responder.delays().getFirst().late()).isCloseTo(1000, within(1e-6));
        assertThat(responder.extra().lateness()).isCloseTo(20, within(1e-6));
    }

    @Test
    void who_comes_too_early_waits_and_arrives_before_the_start() {
        var responder = idle(patrol("u1", 10))
                .responders(notBefore(4000, repair("r1", 0)), THREE)
                .best()
                .getFirst();

        assertThat(responder.arrival()).isCloseTo(1000, within(1e-6));
        assertThat(responder.start()).isEqualTo(4000);
    }

    @Test
    void overtime_costs_and_can_be_limited() {
        var plan = idle(unit("u1", 10, 2400, "repair"), patrol("u2", 20));
        var repair = repair("r1", 0);

        assertThat(plan.responders(repair, THREE).best().getLast().overtime()).isCloseTo(600, within(1e-6));
        assertThat(units(plan.responders(repair, THREE.withOvertimeUpTo(601)))).containsExactly("u2", "u1");
        var limited = plan.responders(repair, THREE.withOvertimeUpTo(599));
        assertThat(units(limited)).containsExactly("u2");
        assertThat(limited.dearer()).isZero();
        assertThat(limited.others()).singleElement().satisfies(other -> {
            assertThat(other.unit()).isEqualTo("u1");
            assertThat(other.obstacle().words()).isEqualTo("would be home 10 min after its shift");
        });
    }

    @Test
    void what_a_unit_lacks_is_named() {
        var responders = idle(unit("u1", 0, 1, "repair"), unit("u2", 0, 1, "repair", "tow"), unit("u3", 0, 1))
                .responders(request("r1", 0, "tow", "repair"), THREE);

        assertThat(responders.others())
                .containsExactly(
                        new Ineligible("u1", new Obstacle.Lacking(new TreeSet<>(Set.of("tow")))),
                        new Ineligible("u3", new Obstacle.Lacking(new TreeSet<>(Set.of("repair", "tow")))));
        assertThat(responders.others().getLast().obstacle().words()).isEqualTo("lacks repair, tow");
    }

    @Test
    void who_declined_is_not_asked_again() {
        var responders = idle(patrol("u1", 0), patrol("u2", 0)).responders(excluding("u1", repair("r1", 0)), THREE);

        assertThat(units(responders)).containsExactly("u2");
        assertThat(responders.others()).containsExactly(new Ineligible("u1", new Obstacle.Excluded()));
        assertThat(new Obstacle.Excluded().words()).isEqualTo("is excluded");
    }

    @Test
    void nobody_but_the_one_to_whom_it_is_pinned_is_asked_not_even_a_contractor() {
        var responders = idle(patrol("u1", 0), patrol("u2", 50)).responders(pinned("u2", repair("r1", 0)), THREE);

        assertThat(units(responders)).containsExactly("u2");
        assertThat(responders.contractorCost()).isNull();
        assertThat(responders.others()).containsExactly(new Ineligible("u1", new Obstacle.Pinned("u2")));
        assertThat(new Obstacle.Pinned("u2").words()).isEqualTo("is not unit \"u2\", to which it is pinned");
    }

    @Test
    void a_request_that_somebody_is_on_the_way_to_is_left_to_them() {
        var plan = RunningPlan.of(
                problem(List.of(patrol("u1", 0).withFixed(List.of("r1")), patrol("u2", 0)), repair("r1", 10)),
                plan(tour("u1", "r1")));

        var responders = plan.responders("r1", THREE);

        assertThat(responders.best()).isEmpty();
        assertThat(responders.contractorCost()).isNull();
        assertThat(responders.others()).containsExactly(new Ineligible("u2", new Obstacle.Underway("u1")));
        assertThat(new Obstacle.Underway("u1").words()).isEqualTo("is not unit \"u1\", which is on the way already");
    }

    @Test
    void a_new_request_never_comes_before_what_is_fixed() {
        var plan = RunningPlan.of(
                problem(List.of(patrol("u1", 0).withFixed(List.of("far"))), request("far", 90)),
                plan(tour("u1", "far")));

        var placement = plan.insert(repair("r1", 10));

        assertThat(placement).isInstanceOf(Placement.ToUnit.class);
        assertThat(plan.plan().tours()).containsExactly(tour("u1", "far", "r1"));
    }

    @Test
    void a_contractor_goes_where_every_unit_costs_more() {
        var plan = idle(patrol("u1", 300));

        var placement = plan.insert(repair("r1", 0));

        assertThat(placement).isEqualTo(new Placement.ToContractor(500));
        assertThat(plan.plan().contracted()).containsExactly("far", "r1");
        assertThat(plan.saving("r1")).isEqualTo(500);
    }

    @Test
    void nobody_goes_where_nobody_can_and_the_reason_is_told() {
        var plan = idle(patrol("u1", 300));
        var hopeless = new Request("r1", at(0), null, 0, 0, Set.of("crane"), 0, null, 0, Set.of(), null);

        var placement = plan.insert(hopeless);

        assertThat(placement).isEqualTo(new Placement.ToNobody("no unit can do all of crane"));
        assertThat(placement.extraCost()).isZero();
        assertThat(plan.responders("r1", THREE).contractorCost()).isNull();
    }

    @Test
    void a_unit_goes_at_any_price_where_no_contractor_can_be_had() {
        var plan = idle(patrol("u1", 10_000));
        var costly = new Request("r1", at(0), null, 0, 0, Set.of(), 1e9, null, 0, Set.of(), null);

        assertThat(plan.insert(costly)).isInstanceOf(Placement.ToUnit.class);
        assertThat(plan.responders("r1", THREE).best()).hasSize(1);
    }

    @Test
    void what_is_withdrawn_is_gone_even_if_somebody_is_on_the_way() {
        var plan = RunningPlan.of(
                problem(List.of(patrol("u1", 0).withFixed(List.of("r1", "r2"))), repair("r1", 10), repair("r2", 20)),
                plan(tour("u1", "r1", "r2")));

        plan.withdraw("r1");

        assertThat(plan.plan().tours()).containsExactly(tour("u1", "r2"));
        assertThat(plan.problem().units().getFirst().fixed()).containsExactly("r2");
        assertThat(plan.cost()).isCloseTo(45, within(1e-6));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        var plan = idle(patrol("u1", 0));

        assertThatThrownBy(() -> plan.insert(repair("far", 0))).hasMessage("request \"far\" is there already");
        assertThatThrownBy(() -> plan.responders("near", THREE)).hasMessage("there is no request \"near\"");
        assertThatThrownBy(() -> plan.insert(pinned("u9", repair("r1", 0))))
                .hasMessage("request \"r1\" names unit \"u9\", which is not there");
        assertThatThrownBy(() -> plan.responders(excluding("u9", repair("r1", 0)), THREE))
                .hasMessage("request \"r1\" names unit \"u9\", which is not there");
        assertThatThrownBy(() -> Wanted.best(0)).hasMessageStartingWith("Ask for at least one responder");
        assertThatThrownBy(() -> THREE.withOvertimeUpTo(Double.NaN)).hasMessageContaining("an overtime of 0 or more");
        assertThatThrownBy(() -> RunningPlan.of(problem(List.of(patrol("u1", 0)), repair("r1", 0)), plan()))
                .isInstanceOf(Misfit.class);
    }
}
