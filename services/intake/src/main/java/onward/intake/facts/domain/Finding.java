package onward.intake.facts.domain;

import java.util.List;

/// Something odd about a report: where it stands (a JSON pointer) and what is expected there.
public record Finding(String pointer, String detail) {
    /// What can't be so, in one sentence.
    public static String summary(List<Finding> reasons) {
        return reasons.size() == 1
                ? "One thing in the report can't be so: %s"
                        .formatted(reasons.getFirst().detail())
                : "%d things in the report can't be so; errors says which.".formatted(reasons.size());
    }
}
