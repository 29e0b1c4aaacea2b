package onward.planner;

import java.util.List;
import java.util.Set;

/// A field unit as the planner sees it: where it is, what it can do, what it has to do first, and how many visits it
/// may hold at once. `bars` are the reasons, in words, why it must not be asked at all.
public record Unit(
        String id,
        Travel travel,
        Set<String> capabilities,
        Place position,
        List<Visit> commitments,
        int stackSize,
        List<String> bars) {
    boolean hasRoom() {
        return commitments.size() < stackSize;
    }

    String fullness() {
        return "holds %d of %d jobs".formatted(commitments.size(), stackSize);
    }
}
