package onward.planner.insertion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who can serve a request, while all others stay with their units, in their order: the cheapest ones first; how many
/// more can, but cost more (whether they are home in time was not asked); what a contractor takes, if one can be had;
/// and why the others can't.
public record Responders(
        String request,
        List<Responder> best,
        int dearer,
        @Nullable Double contractorCost,
        List<Ineligible> others) {
    public Responders {
        best = List.copyOf(best);
        others = List.copyOf(others);
    }
}
