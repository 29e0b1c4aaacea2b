package onward.planner.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
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
    void every_set_of_requests_that_can_matter_is_collected(boolean plain) {
        for (int seed = 0; seed < PROBLEMS; seed++) {
            var scope = scope(seed, plain);
            double[] price = prices(scope, seed);
            double limit = scope.emptyCost[0] + 20;
            var search = new TourSearch(scope.instance);

            boolean complete = search.collect(scope, price, 300, 0, limit, 100_000, ALL);

            assertThat(complete).isTrue();
            Set<Set<Integer>> found = Arrays.stream(search.tours, 0, search.found)
                    .map(stops -> Arrays.stream(stops).boxed().collect(Collectors.toSet()))
                    .collect(Collectors.toSet());
            assertThat(found).as("problem %d", seed).containsAll(worthwhile(scope, price, limit));
        }
    }

    /// Sets below the limit of which no request can be left out without loss: others are in no best plan.
    private static Set<Set<Integer>> worthwhile(Scope scope, double[] price, double limit) {
        var tours = all(scope, price);
        var worthwhile = new HashSet<Set<Integer>>();
        for (var tour : tours) {
            boolean useful = tour.stops().stream()
                    .allMatch(stop -> tours.stream()
                            .filter(other ->
                                    other.stops().size() == tour.stops().size() - 1
                                            && tour.stops().containsAll(other.stops())
                                            && !other.stops().contains(stop))
                            .allMatch(other -> other.reduced() > tour.reduced()));
            if (useful && !tour.stops().isEmpty() && tour.reduced() < limit - 1e-9) {
                worthwhile.add(new HashSet<>(tour.stops()));
            }
        }
        return worthwhile;
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
