package onward.planner.problem;

import java.util.List;

/// The plan that people were told of. Every request that was in one of its tours and is now with another unit, or
/// contracted, costs `changeCost` (0 or more) once.
public record Previous(List<Tour> tours, double changeCost) {
    public Previous {
        tours = List.copyOf(tours);
        Range.MONEY.check("changeCost", changeCost);
    }
}
