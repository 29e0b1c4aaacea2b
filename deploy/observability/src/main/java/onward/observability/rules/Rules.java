package onward.observability.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.observability.Folder;

/// The rules that Prometheus follows for Onward.
public record Rules(List<JsonNode> all) {
    public static Rules in(Folder folder) {
        return new Rules(folder.files("rules", ".yaml").stream()
                .flatMap(file -> Folder.read(file).findValues("rules").stream().flatMap(JsonNode::valueStream))
                .toList());
    }

    public List<JsonNode> alerts() {
        return all.stream().filter(rule -> rule.has("alert")).toList();
    }

    public Set<String> alertNames() {
        return names("alert").collect(Collectors.toSet());
    }

    /// What other rules and dashboards may use beside what is scraped.
    public Set<String> recorded() {
        return names("record").collect(Collectors.toSet());
    }

    public Stream<Expression> expressions() {
        return all.stream().map(rule -> new Expression(rule.path("expr").asText()));
    }

    private Stream<String> names(String field) {
        return all.stream().map(rule -> rule.path(field).asText("")).filter(name -> !name.isEmpty());
    }
}
