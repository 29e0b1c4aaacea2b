package onward.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which pods are meant: all labels, and all conditions of the kind `In`. An empty one means every pod.
record Selector(Map<String, String> labels, List<JsonNode> conditions) {
    static Selector of(JsonNode selector) {
        return new Selector(
                Manifest.strings(selector.path("matchLabels")),
                Manifest.elements(selector.path("matchExpressions")).toList());
    }

    boolean matches(Map<String, String> pod) {
        return pod.entrySet().containsAll(labels.entrySet())
                && conditions.stream().allMatch(condition -> isMet(condition, pod));
    }

    private static boolean isMet(JsonNode condition, Map<String, String> pod) {
        if (!condition.path("operator").asText().equals("In")) {
            throw new AssertionError("Only In is understood here: " + condition);
        }
        Set<String> values = Manifest.elements(condition.path("values"))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
        return values.contains(pod.getOrDefault(condition.path("key").asText(), ""));
    }
}
