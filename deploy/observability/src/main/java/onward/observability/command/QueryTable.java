package onward.observability.command;

import java.io.PrintStream;
import java.time.Duration;
import onward.local.Trouble;
import onward.local.story.Patience;
import onward.observability.dashboard.Dashboards;
import onward.observability.dashboard.Panel;
import onward.observability.prometheus.PrometheusApi;

/// Each query of each dashboard, with how many series it finds.
record QueryTable(PrometheusApi api, Dashboards dashboards) {
    /// Rates need two scrapes, rules need an evaluation after them.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Prints the table.
    ///
    /// @return whether each query found some
    boolean print(PrintStream out) {
        awaitAll();
        var empty = 0;
        for (var panel : dashboards.panels()) {
            for (var query : panel.queries()) {
                var found = api.figures(query.text());
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

    /// All at once, or the short windows of the last ones would be over when the first ones had been waited for.
    private void awaitAll() {
        try {
            Patience.untilTrue(
                    "data",
                    PATIENCE,
                    () -> dashboards.panels().stream()
                            .flatMap(panel -> panel.queries().stream())
                            .allMatch(query -> api.figures(query.text()) > 0));
        } catch (Trouble some) {
            // the table says which
        }
    }

    private static String words(Panel panel) {
        return "%s · %s".formatted(panel.dashboard(), panel.title());
    }
}
