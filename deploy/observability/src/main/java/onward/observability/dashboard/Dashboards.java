package onward.observability.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.observability.Folder;
import onward.observability.rules.Rules;

/// The dashboards that are shipped for Grafana.
public record Dashboards(List<JsonNode> all) {
    public static Dashboards in(Folder folder) {
        return new Dashboards(
                folder.files("dashboards", ".json").stream().map(Folder::read).toList());
    }

    public List<Panel> panels() {
        return all.stream()
                .flatMap(board -> board.path("panels")
                        .valueStream()
                        .filter(panel -> panel.has("targets"))
                        .map(panel -> new Panel(board.path("title").asText(), panel)))
                .toList();
    }

    /// What dashboards and rules name and nobody provides: neither a service when it was scraped nor a rule.
    public Set<String> missing(Rules rules, Set<String> scraped) {
        return Stream.concat(rules.expressions(), panels().stream().flatMap(panel -> panel.queries().stream()))
                .flatMap(query -> query.metrics().stream())
                .filter(name -> !scraped.contains(name) && !rules.recorded().contains(name))
                .collect(Collectors.toSet());
    }
}
