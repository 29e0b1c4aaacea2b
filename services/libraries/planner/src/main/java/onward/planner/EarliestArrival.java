package onward.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import onward.planner.Ranking.Candidate;
import onward.planner.Ranking.Ineligible;

/// The plain planner: whoever can be there first, after what it already has to do, goes. Ties go to the unit with less
/// ahead of it, then to the lower id.
public final class EarliestArrival implements Planner {
    private static final Comparator<Candidate> FIRST_THERE = Comparator.comparingDouble(Candidate::arrivalSeconds)
            .thenComparingInt(Candidate::ahead)
            .thenComparing(Candidate::unit);

    @Override
    public Ranking rank(Request request, List<Unit> fleet) {
        var candidates = new ArrayList<Candidate>();
        var busy = new ArrayList<Candidate>();
        var ineligible = new ArrayList<Ineligible>();
        for (var unit : fleet) {
            var obstacle = obstacle(request, unit);
            if (obstacle.isPresent()) {
                ineligible.add(new Ineligible(unit.id(), obstacle.get()));
            } else if (unit.hasRoom()) {
                candidates.add(candidate(request, unit));
            } else {
                busy.add(candidate(request, unit));
                ineligible.add(new Ineligible(unit.id(), unit.fullness()));
            }
        }
        candidates.sort(FIRST_THERE);
        busy.sort(FIRST_THERE);
        return new Ranking(List.copyOf(candidates), List.copyOf(busy), List.copyOf(ineligible));
    }

    private static Optional<String> obstacle(Request request, Unit unit) {
        if (!unit.bars().isEmpty()) {
            return Optional.of(String.join(", ", unit.bars()));
        }
        var lacking = new TreeSet<>(request.requires());
        lacking.removeAll(unit.capabilities());
        if (!lacking.isEmpty()) {
            return Optional.of("lacks " + String.join(", ", lacking));
        }
        return Optional.empty();
    }

    private static Candidate candidate(Request request, Unit unit) {
        double free = 0;
        var place = unit.position();
        for (var visit : unit.commitments()) {
            free += visit.seconds(place, unit.travel());
            place = visit.end();
        }
        double travel = unit.travel().turnoutSeconds() + unit.travel().seconds(place, request.place());
        return new Candidate(unit.id(), free, travel, unit.commitments().size());
    }
}
