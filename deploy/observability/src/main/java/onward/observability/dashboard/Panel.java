package onward.observability.dashboard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import onward.observability.rules.Expression;

/// One picture of a dashboard, with what it asks for.
public record Panel(String dashboard, JsonNode json) {
    public String title() {
        return json.path("title").asText();
    }

    public String unit() {
        return json.at("/fieldConfig/defaults/unit").asText();
    }

    /// Its queries, with Grafana's own variables filled in as for the last hour.
    public List<Expression> queries() {
        return json.path("targets")
                .valueStream()
                .map(target -> target.path("expr").asText())
                .map(text -> text.replace("$__rate_interval", "5m").replace("$__range", "1h"))
                .map(Expression::new)
                .toList();
    }
}
