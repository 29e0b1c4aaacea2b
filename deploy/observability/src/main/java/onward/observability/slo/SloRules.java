package onward.observability.slo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of Prometheus that follow from the file of objectives: how many events were bad over each window, and
/// alarms when a budget burns too fast.
public final class SloRules {
    private final List<Objective> objectives;
    private final List<Burn> burns;

    private SloRules(List<Objective> objectives, List<Burn> burns) {
        this.objectives = objectives;
        this.burns = burns;
    }

    public static SloRules of(JsonNode file) {
        return new SloRules(
                file.path("objectives").valueStream().map(Objective::of).toList(),
                file.path("burns").valueStream().map(Burn::of).toList());
    }

    /// The file, as text.
    public String write() {
        return "# Made from slo.yaml; do not edit it here.\ngroups:\n"
                + objectives.stream().map(this::group).collect(Collectors.joining());
    }

    private String group(Objective objective) {
        return "  - name: slo-%s\n    rules:\n".formatted(objective.name())
                + windows().map(window -> ratio(objective, window)).collect(Collectors.joining())
                + burns.stream()
                        .map(Burn::longWindow)
                        .map(window -> events(objective, window))
                        .collect(Collectors.joining())
                + burns.stream()
                        .map(Burn::severity)
                        .distinct()
                        .map(severity -> alert(objective, severity))
                        .collect(Collectors.joining());
    }

    private Stream<String> windows() {
        return burns.stream()
                .flatMap(burn -> Stream.of(burn.shortWindow(), burn.longWindow()))
                .distinct();
    }

    private static String ratio(Objective objective, String window) {
        return record("onward:errors:ratio_rate" + window, objective, objective.errorRatio(window));
    }

    private static String events(Objective objective, String window) {
        return record("onward:events:increase" + window, objective, objective.events(window));
    }

    private static String record(String name, Objective objective, String expression) {
        return """
                  - record: %s
                    labels:
                      slo: %s
                    expr: >-
                      %s
            """.formatted(name, objective.name(), expression);
    }

    private String alert(Objective objective, String severity) {
        return """
                  - alert: %sBudgetBurns%s
                    labels:
                      severity: %s
                    annotations:
                      summary: "%s: the budget of %s %% burns too fast"
                      runbook_url: %s
                    expr: |-
            %s
            """.formatted(
                        objective.alert(),
                        severity.equals("page") ? "Fast" : "Slowly",
                        severity,
                        objective.says(),
                        objective.percent().toPlainString(),
                        objective.runbook(),
                        expression(objective, severity));
    }

    private String expression(Objective objective, String severity) {
        return burns.stream()
                .filter(burn -> burn.severity().equals(severity))
                .map(burn -> burn.expression(objective))
                .collect(Collectors.joining("\nor\n"))
                .indent(10)
                .stripTrailing();
    }
}
