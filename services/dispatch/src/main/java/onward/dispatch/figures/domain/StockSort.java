package onward.dispatch.figures.domain;

/// What is counted, and which of them: `JOBS` that are `UNFILLED`.
public record StockSort(StockSubject subject, String word) {}
