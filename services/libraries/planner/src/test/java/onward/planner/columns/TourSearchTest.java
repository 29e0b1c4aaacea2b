package onward.planner.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import onward.planner.Problems;
import onward.planner.evaluation.Instance;
import onward.planner.evaluation.Numbered;
import onward.planner.evaluation.Route;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TourSearchTest {
    private static final int PROBLEMS = 150;
    private static final long ALL = Long.MAX_VALUE;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_least_reduced_cost_is_that_of_all_tours(boolean plain) {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var scope = scope(seed, plain);
            double[] price = prices(scope, seed);

            double found = new TourSearch(scope.instance).search(scope, price, 300, 0, scope.emptyCost[0], 3, ALL);

            double least =
                    all(scope, price).stream().mapToDouble(Tour::reduced).min().orElseThrow();
            assertThat(found).as("problem %d", seed).isCloseTo(least, within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_search_that_is_cut_short_answers_with_a_bound(boolean plain) {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var scope = scope(seed, plain);
            double[] price = prices(scope, seed);

            double found = new TourSearch(scope.instance).search(scope, price, 300, 0, scope.emptyCost[0], 3, 2);

            double least =
                    all(scope, price).stream().mapToDouble(Tour::reduced).min().orElseThrow();
            assertThat(found).as("problem %d", seed).isLessThanOrEqualTo(least + 1e-7);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_set_of_requests_within_the_gap_is_collected(boolean plain) {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var scope = scope(seed, plain);
            double[] price = prices(scope, seed);
            var tours = all(scope, price);
            double least = tours.stream().mapToDouble(Tour::reduced).min().orElseThrow();
            double gap = seed;
            var search = new TourSearch(scope.instance);

            boolean complete = search.collect(scope, price, 300, 0, least, gap, 100_000, ALL);

            assertThat(complete).isTrue();
            Set<Set<Integer>> found = Arrays.stream(search.found())
                    .map(stops -> Arrays.stream(stops).boxed().collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
            assertThat(found).as("problem %d", seed).containsAll(below(tours, least + gap));
        }
    }

    private static Set<Set<Integer>> below(List<Tour> tours, double limit) {
        return tours.stream()
                .filter(tour -> !tour.stops().isEmpty() && tour.reduced() < limit - 1e-9)
                .map(tour -> Set.copyOf(tour.stops()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_cuts_take_is_part_of_the_reduced_cost(boolean plain) {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var scope = scope(seed, plain);
            double[] price = prices(scope, seed);
            var cuts = new Cuts(scope.instance.requests);
            cuts.add(new int[] {0, 1, 2});
            cuts.add(new int[] {1, 3, 5});
            cuts.add(new int[] {2, 3, 4});
            double[] taken = {20, 70, 150};
            var search = new TourSearch(scope.instance);
            search.penalise(cuts, taken);

            double found = search.search(scope, price, 300, 0, scope.emptyCost[0], 3, ALL);

            double least = all(scope, price).stream()
                    .mapToDouble(tour -> tour.reduced() + taken(cuts, taken, tour.stops()))
                    .min()
                    .orElseThrow();
            assertThat(found).as("problem %d", seed).isCloseTo(least, within(1e-7));
        }
    }

    private static double taken(Cuts cuts, double[] taken, List<Integer> stops) {
        double sum = 0;
        for (int cut = 0; cut < cuts.count(); cut++) {
            long members =
                    Arrays.stream(cuts.triple(cut)).filter(stops::contains).count();
            sum += members >= 2 ? taken[cut] : 0;
        }
        return sum;
    }

    private record Tour(List<Integer> stops, double reduced) {}

    private static Scope scope(int seed, boolean plain) {
        return Scope.whole(new Numbered(Problems.random(seed, 1, 6, plain)).instance);
    }

    private static double[] prices(Scope scope, int seed) {
        var random = new Random(seed);
        return random.doubles(scope.instance.requests, 0, 250).toArray();
    }

    private static List<Tour> all(Scope scope, double[] price) {
        var tours = new ArrayList<Tour>();
        extend(scope, price, new ArrayList<>(), tours);
        return tours;
    }

    private static void extend(Scope scope, double[] price, List<Integer> stops, List<Tour> tours) {
        tours.add(new Tour(List.copyOf(stops), reduced(scope.instance, price, stops)));
        for (int request : scope.candidates[0]) {
            if (!stops.contains(request)) {
                stops.add(request);
                extend(scope, price, stops, tours);
                stops.removeLast();
            }
        }
    }

    private static double reduced(Instance instance, double[] price, List<Integer> stops) {
        var route = new Route(instance, 0);
        stops.forEach(stop -> route.insert(stop, route.size()));
        return route.cost() - stops.stream().mapToDouble(stop -> price[stop]).sum();
    }
}
