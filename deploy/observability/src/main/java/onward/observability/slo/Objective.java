package onward.observability.slo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;

/// A share of events that must be good; one of `good` and `bad` says which are.
record Objective(
        String name,
        String alert,
        String says,
        BigDecimal percent,
        int atLeast,
        String total,
        String good,
        String bad) {
    static Objective of(JsonNode node) {
        return new Objective(
                node.path("name").asText(),
                node.path("alert").asText(),
                node.path("says").asText(),
                new BigDecimal(node.path("percent").asText()),
                node.path("atLeast").asInt(),
                node.path("total").asText(),
                node.path("good").asText(),
                node.path("bad").asText());
    }

    /// The share of events that were bad over a window; nothing when there were none.
    String errorRatio(String window) {
        var all = "(%s > 0)".formatted(increase("rate", total, window));
        return bad.isEmpty()
                ? "1 - %s / %s".formatted(increase("rate", good, window), all)
                : "(%s or vector(0)) / %s".formatted(increase("rate", bad, window), all);
    }

    /// How many events there were in a window.
    String events(String window) {
        return increase("increase", total, window);
    }

    /// The ratio at which the budget burns so many times faster than it may.
    BigDecimal ratioAt(BigDecimal times) {
        var budget = BigDecimal.valueOf(100).subtract(percent).movePointLeft(2);
        return times.multiply(budget).stripTrailingZeros();
    }

    String runbook() {
        return "docs/operations/runbooks/%s-budget.md".formatted(name.toLowerCase(Locale.ROOT));
    }

    private static String increase(String function, String selector, String window) {
        return "sum(%s(%s[%s]))".formatted(function, selector, window);
    }
}
