package onward.observability.slo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/// How fast a budget may burn before somebody is told: over a long window, and over a short one.
record Burn(String severity, String longWindow, String shortWindow, BigDecimal times) {
    static Burn of(JsonNode node) {
        return new Burn(
                node.path("severity").asText(),
                node.path("long").asText(),
                node.path("short").asText(),
                new BigDecimal(node.path("times").asText()));
    }

    String expression(Objective objective) {
        var ratio = objective.ratioAt(times).toPlainString();
        return """
            (
              onward:errors:ratio_rate%1$s{slo="%3$s"} > %4$s
              and onward:errors:ratio_rate%2$s{slo="%3$s"} > %4$s
              and on () onward:events:increase%1$s{slo="%3$s"} >= %5$d
            )
            """.formatted(longWindow, shortWindow, objective.name(), ratio, objective.atLeast())
                .stripTrailing();
    }
}
