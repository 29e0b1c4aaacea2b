package onward.planner.problem;

import static onward.planner.problem.Malformed.quoted;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// Why a unit can't serve a request.
public sealed interface Obstacle {
    /// In words that complete "it …".
    String words();

    /// It can't do all that is required.
    record Lacking(SortedSet<String> capabilities) implements Obstacle {
        public Lacking {
            capabilities = Collections.unmodifiableSortedSet(new TreeSet<>(capabilities));
        }

        @Override
        public String words() {
            return "lacks " + String.join(", ", capabilities);
        }
    }

    /// It must not serve this one: it declined.
    record Excluded() implements Obstacle {
        @Override
        public String words() {
            return "is excluded";
        }
    }

    /// The request is pinned to another unit, as long as that one may still answer an offer, say.
    record Pinned(String unit) implements Obstacle {
        @Override
        public String words() {
            return "is not unit %s, to which it is pinned".formatted(quoted(unit));
        }
    }

    /// Another unit is on the way to the request, or at work.
    record Underway(String unit) implements Obstacle {
        @Override
        public String words() {
            return "is not unit %s, which is on the way already".formatted(quoted(unit));
        }
    }

    /// It would be home so many seconds after the end of its shift, more than whoever asks allows.
    record AfterShift(double overtime) implements Obstacle {
        private static final double SECONDS_A_MINUTE = 60;

        @Override
        public String words() {
            return "would be home %.0f min after its shift".formatted(overtime / SECONDS_A_MINUTE);
        }
    }

    /// What the problem itself has against it, if anything.
    static Optional<Obstacle> between(Unit unit, Request request) {
        if (!unit.capabilities().containsAll(request.requires())) {
            var lacking = new TreeSet<>(request.requires());
            lacking.removeAll(unit.capabilities());
            return Optional.of(new Lacking(lacking));
        }
        if (request.excluded().contains(unit.id())) {
            return Optional.of(new Excluded());
        }
        var pinnedTo = request.pinnedTo();
        return pinnedTo == null || pinnedTo.equals(unit.id()) ? Optional.empty() : Optional.of(new Pinned(pinnedTo));
    }
}
