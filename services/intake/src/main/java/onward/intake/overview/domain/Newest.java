package onward.intake.overview.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The newest of each of several things, in the order in which they were first told.
final class Newest {
    private Newest() {}

    /// The known things with those that were told put in their place, or at the end when they are new.
    static <T, K> List<T> of(List<T> known, List<T> told, Function<T, K> id) {
        var all = new ArrayList<>(known);
        for (var one : told) {
            var at = all.stream().map(id).toList().indexOf(id.apply(one));
            if (at < 0) {
                all.add(one);
            } else {
                all.set(at, one);
            }
        }
        return List.copyOf(all);
    }
}
