package onward.images.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Set;
import java.util.stream.Collectors;

/// Who needs whom in a bill of materials, where both are there.
record Edges(Set<String> known) {
    static ArrayNode of(JsonNode bill) {
        var known = bill.path("components")
                .valueStream()
                .map(component -> component.path("bom-ref").asText())
                .collect(Collectors.toSet());
        known.add(bill.at("/metadata/component/bom-ref").asText()); // the service itself
        return new Edges(known).among(bill.path("dependencies"));
    }

    private ArrayNode among(JsonNode dependencies) {
        var kept = JsonNodeFactory.instance.arrayNode();
        dependencies.valueStream().filter(edge -> isKnown(edge.path("ref"))).forEach(edge -> {
            var targets = kept.addObject().put("ref", edge.path("ref").asText()).putArray("dependsOn");
            edge.path("dependsOn").valueStream().filter(this::isKnown).forEach(targets::add);
        });
        return kept;
    }

    private boolean isKnown(JsonNode reference) {
        return known.contains(reference.asText());
    }
}
