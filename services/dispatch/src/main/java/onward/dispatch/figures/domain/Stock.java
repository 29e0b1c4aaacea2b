package onward.dispatch.figures.domain;

import java.util.Map;

/// How many of each sort there are at one moment; a sort that is not named has none.
public record Stock(Map<StockSort, Long> counts) {
    public static Stock empty() {
        return new Stock(Map.of());
    }

    public long of(StockSort sort) {
        return counts.getOrDefault(sort, 0L);
    }
}
