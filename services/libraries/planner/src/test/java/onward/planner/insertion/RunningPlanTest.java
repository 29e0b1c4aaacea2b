package onward.planner.insertion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onward.planner.PlainEvaluation;
import onward.planner.Problems;
import onward.planner.evaluation.Numbered;
import onward.planner.explain.Account;
import onward.planner.problem.Plan;
import onward.planner.problem.Problem;
import onward.planner.problem.Request;
import onward.planner.problem.Tour;
import onward.planner.problem.Unit;
import org.junit.jupiter.api.Test;

/// Held against the plain evaluation of every plan with the request at every place.
class RunningPlanTest {
    private static final int UNITS = 4;
    private static final int REQUESTS = 14;

    /// A running plan of all requests but the last, which is new.
    private record Situation(RunningPlan plan, Request another) {
        static Situation random(int seed) {
            var whole = Problems.random(seed, UNITS, REQUESTS, seed % 3 == 0);
            var requests = new ArrayList<>(whole.requests());
            var another = requests.removeLast();
            return new Situation(planned(Problems.without(whole, another.id())), another);
        }
    }

    /// Every request where it costs least, in their order.
    private static RunningPlan planned(Problem problem) {
        var fixed =
                problem.units().stream().flatMap(unit -> unit.fixed().stream()).toList();
        var waiting = problem.requests().stream()
                .filter(request -> !fixed.contains(request.id()))
                .toList();
        var bare = waiting.stream().map(Request::id).reduce(problem, Problems::without, (one, other) -> other);
        var plan = RunningPlan.of(bare, new Numbered(bare).plan(new Numbered(bare).instance.fixed, null));
        waiting.forEach(plan::insert);
        return plan;
    }

    @Property(tries = 200)
    void a_new_request_is_placed_where_it_costs_least(@ForAll @IntRange(max = 100_000) int seed) {
        var situation = Situation.random(seed);
        var plan = situation.plan();
        double before = plan.cost();
        var cheapest = plainly(plan, situation.another());

        var placement = plan.insert(situation.another());

        assertThat(plan.cost() - before).isCloseTo(placement.extraCost(), within(1e-6));
        assertThat(placement.extraCost()).isCloseTo(cheapest, within(1e-6));
        assertThat(plan.cost()).isCloseTo(new PlainEvaluation(plan.problem()).cost(plan.plan()), within(1e-6));
        assertThat(Objects.requireNonNull(plan.plan().cost())).isCloseTo(plan.cost(), within(1e-6));
        assertThat(Account.complaint(plan.problem(), plan.plan())).isEmpty();
    }

    /// The least that any plan costs more with the request.
    private static double plainly(RunningPlan plan, Request another) {
        var problem = Problems.with(plan.problem(), another);
        var plain = new PlainEvaluation(problem);
        double cheapest = plain.isContractable(another)
                ? another.contractorCost() == null ? 0 : plain.contractor(another)
                : Double.POSITIVE_INFINITY;
        for (var unit : problem.units()) {
            if (plain.serves(unit, another)) {
                cheapest = Math.min(cheapest, plainly(plain, unit, stops(plan, unit), another.id()));
            }
        }
        return cheapest;
    }

    private static double plainly(PlainEvaluation plain, Unit unit, List<String> stops, String another) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int position = unit.fixed().size(); position <= stops.size(); position++) {
            cheapest = Math.min(cheapest, plain.cost(unit, with(stops, position, another)));
        }
        return cheapest - plain.cost(unit, stops);
    }

    private static List<String> with(List<String> stops, int position, String another) {
        var with = new ArrayList<>(stops);
        with.add(position, another);
        return with;
    }

    private static List<String> stops(RunningPlan plan, Unit unit) {
        return plan.plan().tours().stream()
                .filter(tour -> tour.unit().equals(unit.id()))
                .findFirst()
                .map(Tour::requests)
                .orElse(List.of());
    }

    @Property(tries = 200)
    void the_best_responders_are_the_cheapest_by_plain_evaluation(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 1, max = 5) int count) {
        var situation = Situation.random(seed);
        var another = situation.another();
        var problem = Problems.with(situation.plan().problem(), another);
        var plain = new PlainEvaluation(problem);
        var costs = new HashMap<String, Double>();
        for (var unit : problem.units()) {
            if (plain.serves(unit, another)) {
                costs.put(unit.id(), plainly(plain, unit, stops(situation.plan(), unit), another.id()));
            }
        }

        var responders = situation.plan().responders(another, Wanted.best(count));

        assertThat(responders.best()).hasSize(Math.min(count, costs.size()));
        assertThat(responders.dearer())
                .isEqualTo(costs.size() - responders.best().size());
        var ranked = costs.values().stream().sorted().toList();
        for (int rank = 0; rank < responders.best().size(); rank++) {
            var responder = responders.best().get(rank);
            assertThat(responder.extraCost()).isCloseTo(ranked.get(rank), within(1e-6));
            assertThat(responder.extraCost()).isCloseTo(costs.get(responder.unit()), within(1e-6));
        }
        assertThat(responders.others()).allSatisfy(other -> assertThat(costs).doesNotContainKey(other.unit()));
        assertThat(responders.others()).hasSize(UNITS - costs.size());
    }

    @Property(tries = 200)
    void a_responder_comes_and_delays_others_as_the_new_schedule_says(@ForAll @IntRange(max = 100_000) int seed) {
        var situation = Situation.random(seed);
        var another = situation.another();
        var before = Account.of(situation.plan().problem(), situation.plan().plan());

        for (var responder :
                situation.plan().responders(another, Wanted.best(UNITS)).best()) {
            var after = account(situation.plan(), another, responder);
            var stop = starts(after).get(another.id());
            assertThat(responder.start()).isCloseTo(Objects.requireNonNull(stop), within(1e-6));
            assertThat(responder.arrival()).isLessThanOrEqualTo(responder.start());
            assertThat(Math.max(responder.arrival(), another.notBefore())).isEqualTo(responder.start());
            assertThat(responder.late()).isCloseTo(Math.max(0, stop - another.dueAt()), within(1e-6));
            assertThat(responder.extraCost())
                    .isCloseTo(after.cost().minus(before.cost()).total(), within(1e-6));
            assertThat(delays(responder)).isEqualTo(delays(before, after, another.id()));
        }
    }

    private static Account account(RunningPlan plan, Request another, Responder responder) {
        var unit = plan.problem().units().stream()
                .filter(one -> one.id().equals(responder.unit()))
                .findFirst()
                .orElseThrow();
        var tours = new ArrayList<>(plan.plan().tours());
        tours.removeIf(tour -> tour.unit().equals(unit.id()));
        tours.add(new Tour(unit.id(), with(stops(plan, unit), responder.ahead(), another.id())));
        var whole = new Plan(tours, plan.plan().contracted(), plan.plan().unserved(), null, null);
        return Account.of(Problems.with(plan.problem(), another), whole);
    }

    private static Map<String, Double> starts(Account account) {
        var starts = new HashMap<String, Double>();
        account.schedules().stream()
                .flatMap(schedule -> schedule.stops().stream())
                .forEach(stop -> starts.put(stop.request(), stop.start()));
        return starts;
    }

    private static Map<String, Double> delays(Responder responder) {
        var delays = new HashMap<String, Double>();
        responder.delays().forEach(delay -> delays.put(delay.request(), delay.seconds()));
        return delays;
    }

    private static Map<String, Double> delays(Account before, Account after, String another) {
        var delays = new HashMap<>(starts(after));
        delays.remove(another);
        starts(before).forEach((request, start) -> delays.merge(request, start, (is, was) -> is - was));
        delays.values().removeIf(delay -> delay == 0);
        return delays;
    }

    @Property(tries = 100)
    void a_question_changes_nothing(@ForAll @IntRange(max = 100_000) int seed) {
        var situation = Situation.random(seed);
        var plan = situation.plan();
        var before = plan.plan();
        var problem = plan.problem();

        plan.responders(situation.another(), Wanted.best(3));
        problem.requests().forEach(request -> plan.responders(request.id(), Wanted.best(3)));

        assertThat(plan.plan()).isEqualTo(before);
        assertThat(plan.problem()).isEqualTo(problem);
    }

    @Property(tries = 100)
    void who_could_serve_a_planned_request_is_asked_as_if_it_were_new(@ForAll @IntRange(max = 100_000) int seed) {
        var situation = Situation.random(seed);
        var plan = situation.plan();
        plan.insert(situation.another());
        double cost = plan.cost();
        double saving = plan.saving(situation.another().id());

        var asked = plan.responders(situation.another().id(), Wanted.best(UNITS));
        plan.withdraw(situation.another().id());

        assertThat(cost - plan.cost()).isCloseTo(saving, within(1e-6));
        assertThat(asked)
                .usingRecursiveComparison()
                .isEqualTo(plan.responders(situation.another(), Wanted.best(UNITS)));
    }

    @Property(tries = 100)
    void whatever_is_withdrawn_and_inserted_the_plan_stays_valid(@ForAll @IntRange(max = 100_000) int seed) {
        var plan = planned(Problems.random(seed, UNITS, REQUESTS, false));
        var requests = plan.problem().requests();

        for (int index = seed % 3; index < requests.size(); index += 3) {
            plan.withdraw(requests.get(index).id());
            assertThat(Account.complaint(plan.problem(), plan.plan())).isEmpty();
        }
        for (int index = seed % 3; index < requests.size(); index += 3) {
            plan.insert(requests.get(index));
        }

        assertThat(plan.problem().requests()).containsExactlyInAnyOrderElementsOf(requests);
        assertThat(plan.cost()).isCloseTo(new PlainEvaluation(plan.problem()).cost(plan.plan()), within(1e-6));
    }

    @Test
    void more_requests_come_than_there_was_room_for() {
        var plan = planned(Problems.random(3, UNITS, REQUESTS, false));
        var more = Problems.random(4, UNITS, 300, true).requests();

        for (int index = REQUESTS; index < more.size(); index++) {
            plan.insert(more.get(index));
        }

        assertThat(plan.problem().requests()).hasSize(300);
        assertThat(Account.complaint(plan.problem(), plan.plan())).isEmpty();
        assertThat(plan.cost()).isCloseTo(new PlainEvaluation(plan.problem()).cost(plan.plan()), within(1e-6));
    }
}
