package onward.observability.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import onward.observability.Folder;
import onward.observability.Promtool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Dashboards that Grafana and Prometheus understand, and a person does, too.
class DashboardsTest {
    private static final List<String> UNITS = List.of("short", "s", "percentunit", "reqps", "cps", "bytes");

    private final Dashboards dashboards = Dashboards.in(Folder.here());

    @Test
    void there_is_one_for_the_floor_the_service_level_each_service_and_kafka() {
        assertThat(dashboards.all())
                .extracting(board -> board.path("uid").asText())
                .containsExactlyInAnyOrder(
                        "onward-dispatch-floor",
                        "onward-service-level",
                        "onward-intake",
                        "onward-dispatch",
                        "onward-resolution",
                        "onward-kafka-outbox");
    }

    @Test
    void every_panel_says_what_it_shows_and_in_which_unit() {
        assertThat(dashboards.panels()).hasSizeGreaterThan(50).allSatisfy(panel -> {
            assertThat(panel.title()).isNotBlank();
            assertThat(panel.json().path("description").asText())
                    .as(panel.title())
                    .endsWith(".");
            assertThat(panel.unit()).as(panel.title()).isIn(UNITS);
            assertThat(panel.queries()).as(panel.title()).isNotEmpty();
        });
    }

    @Test
    void a_share_is_shown_as_one() {
        assertThat(dashboards.panels())
                .filteredOn(panel -> panel.title().startsWith("Share"))
                .isNotEmpty()
                .allSatisfy(panel -> assertThat(panel.unit()).isEqualTo("percentunit"));
    }

    @Test
    void no_two_panels_lie_on_each_other() {
        assertThat(dashboards.all()).allSatisfy(board -> {
            var places = board.path("panels")
                    .valueStream()
                    .map(panel -> panel.path("gridPos"))
                    .toList();
            assertThat(places)
                    .allMatch(place -> place.path("x").asInt() + place.path("w").asInt() <= 24);
            assertThat(places)
                    .extracting(place ->
                            place.path("x").asInt() + "," + place.path("y").asInt())
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void prometheus_understands_every_query(@TempDir Path folder) throws IOException {
        var rules = new JsonMapper().createObjectNode();
        var group = rules.putArray("groups").addObject().put("name", "queries").putArray("rules");
        for (var panel : dashboards.panels()) {
            panel.queries().forEach(query -> rule(group.addObject(), group.size(), query.text()));
        }
        var file = Files.writeString(folder.resolve("queries.yaml"), rules.toString());

        var checked = Promtool.run(List.of("check", "rules", file.toString()));

        assertThat(checked.status()).as(checked.said()).isZero();
    }

    private static void rule(ObjectNode rule, int number, String query) {
        rule.put("record", "query:" + number).put("expr", query);
    }
}
