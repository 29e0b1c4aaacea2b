package onward.planner;

import static onward.planner.Scene.excluding;
import static onward.planner.Scene.notBefore;
import static onward.planner.Scene.patrol;
import static onward.planner.Scene.pinned;
import static onward.planner.Scene.plan;
import static onward.planner.Scene.problem;
import static onward.planner.Scene.repair;
import static onward.planner.Scene.tour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import onward.planner.Optimiser.Effort;
import onward.planner.explain.Account;
import onward.planner.insertion.RunningPlan;
import onward.planner.problem.Plan;
import onward.planner.problem.Previous;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import org.junit.jupiter.api.Test;

/// Plans are made while people are at work: what has begun stays as it is, what was told is changed for a reason only.
class WorkInProgressTest {
    private static Plan solve(Problem problem) {
        var effort = new Effort(Duration.ofMinutes(1), 500, 1, 1);
        var plan = Optimiser.solve(problem, effort, (elapsed, cost, bound, phase) -> {})
                .plan();
        assertThat(Account.complaint(problem, plan)).isEmpty();
        return plan;
    }

    private static Plan inserted(Problem empty, Request... requests) {
        var plan = RunningPlan.of(empty, plan(tour("u1", "r0")));
        List.of(requests).forEach(plan::insert);
        assertThat(Account.complaint(plan.problem(), plan.plan())).isEmpty();
        return plan.plan();
    }

    /// A patrol that has to go 10 km to the west first, and one that is idle 50 km to the east.
    private static Problem one_on_the_way_and_one_idle(Request... requests) {
        var all = new ArrayList<>(List.of(repair("r0", -10)));
        all.addAll(List.of(requests));
        return problem(
                List.of(patrol("u1", 0).withFixed(List.of("r0")), patrol("u2", 50)), all.toArray(Request[]::new));
    }

    @Test
    void who_is_on_the_way_goes_there_first_even_past_a_nearer_request() {
        var near = repair("r1", -1);

        assertThat(solve(one_on_the_way_and_one_idle(near)).tours()).containsExactly(tour("u1", "r0", "r1"));
        assertThat(inserted(one_on_the_way_and_one_idle(), near).tours()).containsExactly(tour("u1", "r0", "r1"));
        assertThat(Account.complaint(one_on_the_way_and_one_idle(near), plan(tour("u1", "r1", "r0"))))
                .contains("the tour of unit \"u1\" does not begin with its fixed requests");
    }

    @Test
    void who_is_at_work_is_free_when_the_rest_of_the_work_is_done() {
        var rest = new Request("r0", Scene.at(0), null, 0, 300, Set.of("repair"), 0, 500.0, 0, Set.of(), null);
        var problem = problem(List.of(patrol("u1", 0).withFixed(List.of("r0"))), rest, repair("r1", 10));

        var stop = Account.of(problem, solve(problem))
                .schedules()
                .getFirst()
                .stops()
                .getLast();

        assertThat(stop.start()).isCloseTo(300 + 1000, within(1e-6));
    }

    @Test
    void what_is_reserved_for_later_starts_no_earlier_and_waiting_costs_nothing() {
        var later = notBefore(4000, repair("r1", 10));
        var problem = problem(List.of(patrol("u1", 0)), later);

        var account = Account.of(problem, solve(problem));

        var stop = account.schedules().getFirst().stops().getFirst();
        assertThat(stop.arrival()).isCloseTo(1000, within(1e-6));
        assertThat(stop.start()).isEqualTo(4000);
        assertThat(account.cost().total()).isCloseTo(25, within(1e-6));
    }

    @Test
    void what_is_reserved_for_later_leaves_time_for_others_before() {
        var later = notBefore(4000, repair("r1", 10));
        var now = repair("r2", 20);
        var problem = problem(List.of(patrol("u1", 0)), later, now);

        assertThat(solve(problem).tours()).containsExactly(tour("u1", "r2", "r1"));
    }

    @Test
    void an_offer_in_flight_stays_with_the_unit_that_was_asked() {
        var asked = pinned("u2", repair("r1", -80));

        assertThat(solve(one_on_the_way_and_one_idle(asked)).tours())
                .containsExactlyInAnyOrder(tour("u1", "r0"), tour("u2", "r1"));
        assertThat(inserted(one_on_the_way_and_one_idle(), asked).tours())
                .containsExactlyInAnyOrder(tour("u1", "r0"), tour("u2", "r1"));
    }

    @Test
    void an_offer_in_flight_is_not_given_to_a_contractor_though_that_were_cheaper() {
        var asked = pinned("u2", repair("r1", 9000));
        var problem = one_on_the_way_and_one_idle(asked);

        assertThat(solve(problem).contracted()).isEmpty();
        assertThat(inserted(one_on_the_way_and_one_idle(), asked).contracted()).isEmpty();
        assertThat(Account.complaint(
                        problem, new Plan(List.of(tour("u1", "r0")), List.of("r1"), List.of(), null, null)))
                .contains("request \"r1\" is contracted, but pinned to unit \"u2\"");
    }

    @Test
    void who_declined_is_not_planned_again() {
        var declined = excluding("u1", repair("r1", -80));

        assertThat(solve(one_on_the_way_and_one_idle(declined)).tours())
                .containsExactlyInAnyOrder(tour("u1", "r0"), tour("u2", "r1"));
        assertThat(inserted(one_on_the_way_and_one_idle(), declined).tours())
                .containsExactlyInAnyOrder(tour("u1", "r0"), tour("u2", "r1"));
        assertThat(Account.complaint(one_on_the_way_and_one_idle(declined), plan(tour("u1", "r0", "r1"))))
                .contains("unit \"u1\" can't serve request \"r1\": it is excluded");
    }

    @Test
    void what_people_were_told_changes_only_where_it_saves_more_than_the_change_costs() {
        assertThat(afterwards(19).tours()).containsExactly(tour("u2", "r1"));
        assertThat(afterwards(21).tours()).containsExactly(tour("u1", "r1"));
    }

    /// The plan after a unit that is 10 km nearer has come, which saves 20.
    private static Plan afterwards(double changeCost) {
        var plain = problem(List.of(patrol("u1", 20), patrol("u2", 10)), repair("r1", 0));
        List<Tour> told = List.of(tour("u1", "r1"));
        return solve(new Problem(plain.kinds(), plain.units(), plain.requests(), new Previous(told, changeCost)));
    }

    @Test
    void what_no_contractor_takes_is_served_at_any_price() {
        var precious = new Request("r1", Scene.at(30), null, 0, 1000, Set.of("repair"), 1e9, null, 0, Set.of(), null);
        var problem = problem(List.of(patrol("u1", 20), patrol("u2", 10)), precious);

        assertThat(solve(problem).tours()).containsExactly(tour("u1", "r1"));
    }

    @Test
    void who_was_asked_goes_at_any_price() {
        var asked = new Request("r1", Scene.at(30), null, 0, 1000, Set.of("repair"), 1e9, 500.0, 0, Set.of(), "u2");
        var problem = problem(List.of(patrol("u1", 20), patrol("u2", 10)), asked);

        assertThat(solve(problem).tours()).containsExactly(tour("u2", "r1"));
    }
}
