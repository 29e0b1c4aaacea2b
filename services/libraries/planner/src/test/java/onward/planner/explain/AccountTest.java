package onward.planner.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import onward.planner.problem.Kind;
import onward.planner.problem.Plan;
import onward.planner.problem.Position;
import onward.planner.problem.Previous;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;
import onward.planner.problem.Unserved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Position HERE = new Position(0, 0);
    /// 10 km along the equator.
    private static final Position THERE = new Position(0, Math.toDegrees(10_000 / 6_371_008.8));
    private static final Map<String, Kind> KINDS = Map.of("car", new Kind(36, 1));

    private static Unit unit(String id, String... fixed) {
        return new Unit(id, "car", Set.of("repair"), HERE, 0, HERE, 3000, 36, 18, 360, List.of(fixed));
    }

    private static Request request(String id, String requires, @Nullable Double contractorCost) {
        return new Request(id, THERE, null, 500, 1200, Set.of(requires), 72, contractorCost, 0, Set.of(), null);
    }

    private static Problem problem(Request... requests) {
        return new Problem(KINDS, List.of(unit("u1"), unit("u2")), List.of(requests), null);
    }

    private static Plan plan(String unit, String... requests) {
        return new Plan(List.of(new Tour(unit, List.of(requests))), List.of(), List.of(), null, null);
    }

    private static Plan contracting(String... requests) {
        return new Plan(List.of(), List.of(requests), List.of(), null, null);
    }

    @Test
    void costs_are_those_of_the_format() {
        var account = Account.of(problem(request("r1", "repair", 50.0)), plan("u1", "r1"));

        var schedule = account.schedules().getFirst();
        assertThat(schedule.stops().getFirst().start()).isCloseTo(1000, within(1e-6));
        assertThat(schedule.home()).isCloseTo(3200, within(1e-6));
        assertThat(account.cost().drive()).isCloseTo(20, within(1e-6));
        assertThat(account.cost().service()).isCloseTo(6, within(1e-6));
        assertThat(account.cost().overtime()).isCloseTo(20, within(1e-6));
        assertThat(account.cost().lateness()).isCloseTo(10, within(1e-6));
        assertThat(account.cost().total()).isCloseTo(56, within(1e-6));
    }

    @Test
    void a_change_of_the_unit_costs_once_and_so_does_contracting() {
        var previous = new Previous(List.of(new Tour("u1", List.of("r1"))), 7);
        var problem =
                new Problem(KINDS, List.of(unit("u1"), unit("u2")), List.of(request("r1", "repair", 50.0)), previous);

        assertThat(Account.of(problem, plan("u1", "r1")).cost().change()).isZero();
        assertThat(Account.of(problem, plan("u2", "r1")).cost().change()).isEqualTo(7);
        assertThat(Account.of(problem, contracting("r1")).cost().total()).isEqualTo(57);
    }

    @Test
    void a_plan_that_breaks_a_rule_is_refused_with_the_rule() {
        var problem = problem(request("r1", "repair", 50.0), request("r2", "tow", null));
        var unserved = List.of(new Unserved("r2", "nobody tows"));

        assertThatThrownBy(() -> Account.of(problem, plan("u9", "r1")))
                .hasMessage("it is a plan for another problem: there is no unit \"u9\"");
        assertThatThrownBy(() -> Account.of(problem, plan("u1", "r9")))
                .hasMessage("it is a plan for another problem: there is no request \"r9\"");
        assertThatThrownBy(() -> Account.of(problem, plan("u1", "r1", "r1")))
                .hasMessage("request \"r1\" is twice in the tour of unit \"u1\"");
        assertThatThrownBy(() -> Account.of(problem, plan("u1", "r2")))
                .hasMessage("unit \"u1\" can't serve request \"r2\": it lacks tow");
        assertThatThrownBy(() -> Account.of(problem, plan("u1", "r1")))
                .hasMessage("request \"r2\" is in no tour, nor contracted");
        assertThatThrownBy(() -> Account.of(problem, contracting("r1", "r2")))
                .hasMessage("request \"r2\" is contracted, but no contractor can be had");
        assertThatThrownBy(() -> Account.of(
                        problem, new Plan(List.of(), List.of(), List.of(new Unserved("r1", "")), null, null)))
                .hasMessage("request \"r1\" is unserved, but a contractor can be had");
        assertThatThrownBy(() -> Account.of(problem, new Plan(List.of(), List.of("r1"), unserved, 49.0, null)))
                .hasMessage("it claims a cost of 49.0, but costs 50.0");
        assertThatThrownBy(() -> Account.of(problem, new Plan(List.of(), List.of("r1"), unserved, null, 51.0)))
                .hasMessage("it claims a lower bound of 51.0, but costs only 50.0");
        assertThat(Account.of(problem, new Plan(List.of(), List.of("r1"), unserved, 50.0, 49.0))
                        .cost()
                        .contracted())
                .isEqualTo(50);
    }

    @Test
    void two_tours_of_one_unit_are_refused() {
        var tour = new Tour("u1", List.of());

        assertThatThrownBy(() -> Account.of(
                        problem(request("r1", "repair", 50.0)),
                        new Plan(List.of(tour, tour), List.of("r1"), List.of(), null, null)))
                .hasMessage("unit \"u1\" has two tours");
    }

    @Test
    void what_is_fixed_comes_first() {
        var problem = new Problem(
                KINDS,
                List.of(unit("u1", "r2")),
                List.of(request("r1", "repair", 50.0), request("r2", "repair", 50.0)),
                null);

        assertThatThrownBy(() -> Account.of(problem, plan("u1", "r1", "r2")))
                .hasMessage("the tour of unit \"u1\" does not begin with its fixed requests");
        assertThatThrownBy(() -> Account.of(problem, contracting("r1", "r2")))
                .hasMessage("the tour of unit \"u1\" does not begin with its fixed requests");
        assertThat(Account.of(problem, plan("u1", "r2", "r1")).cost().total()).isPositive();
    }
}
