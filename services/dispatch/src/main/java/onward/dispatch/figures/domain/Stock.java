package onward.dispatch.figures.domain;

import java.util.Map;

/// How many of each sort there are at one moment; a sort that is not named has none.
public record Stock(Map<Sort, Long> counts) {
    public static Stock empty() {
        return new Stock(Map.of());
    }

    public long of(Sort sort) {
        return counts.getOrDefault(sort, 0L);
    }

    /// What is counted, and which of them: `JOBS` that are `UNFILLED`.
    public record Sort(Subject subject, String word) {}

    /// What is counted; of `LAPSING_PROMISES` those that lapse within the time in which somebody is alarmed.
    public enum Subject {
        JOBS,
        ALARMS,
        PROMISES,
        LAPSING_PROMISES,
        RESPONDERS
    }
}
