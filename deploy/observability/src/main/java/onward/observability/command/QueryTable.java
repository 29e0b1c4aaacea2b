package onward.observability.command;

import java.io.PrintStream;
import java.time.Duration;
import onward.local.Trouble;
import onward.local.story.Patience;
import onward.observability.dashboard.Dashboards;
import onward.observability.dashboard.Panel;
import onward.observability.prometheus.PrometheusApi;
import onward.observability.rules.Expression;

/// Each query of each dashboard, with how many series it finds.
record QueryTable(PrometheusApi api, Dashboards dashboards) {
    /// Rates need two scrapes, rules need an evaluation after them.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Prints the table.
    ///
    /// @return whether each query found some
    boolean print(PrintStream out) {
        var empty = 0;
        for (var panel : dashboards.panels()) {
            for (var query : panel.queries()) {
                var found = series(query);
                empty += found == 0 ? 1 : 0;
                out.printf("%-4s %3d series  %s%n", found == 0 ? "NONE" : "ok", found, words(panel));
                if (found == 0) {
                    out.printf("                 %s%n", query.text());
                }
            }
        }
        out.println(empty == 0 ? "All queries return data." : empty + " queries return nothing.");
        return empty == 0;
    }

    private int series(Expression query) {
        try {
            Patience.untilTrue("data", PATIENCE, () -> !api.query(query.text()).isEmpty());
        } catch (Trouble none) {
            return 0;
        }
        return api.query(query.text()).size();
    }

    private static String words(Panel panel) {
        return "%s · %s".formatted(panel.dashboard(), panel.title());
    }
}
