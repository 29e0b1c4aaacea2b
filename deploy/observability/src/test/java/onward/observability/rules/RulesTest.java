package onward.observability.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.observability.Folder;
import onward.observability.Promtool;
import org.junit.jupiter.api.Test;

/// Every alarm sounds when it should and keeps quiet when it should, and says what to do.
class RulesTest {
    private static final Folder FOLDER = Folder.here();
    private final Rules rules = Rules.in(FOLDER);
    private final List<JsonNode> expectations = FOLDER.files("rules/tests", ".yaml").stream()
            .flatMap(file -> Folder.read(file).path("tests").valueStream())
            .flatMap(test -> test.path("alert_rule_test").valueStream())
            .toList();

    @Test
    void prometheus_takes_all_rules() {
        var checked = Promtool.run(arguments(List.of("check", "rules"), FOLDER.files("rules", ".yaml")));

        assertThat(checked.status()).as(checked.said()).isZero();
    }

    @Test
    void alarms_sound_as_their_tests_expect() {
        var tested = Promtool.run(arguments(List.of("test", "rules"), FOLDER.files("rules/tests", ".yaml")));

        assertThat(tested.status()).as(tested.said()).isZero();
    }

    @Test
    void every_alarm_is_heard_in_a_test() {
        assertThat(tested(test -> !test.path("exp_alerts").isEmpty())).isEqualTo(rules.alertNames());
    }

    @Test
    void every_alarm_is_silent_in_a_test() {
        assertThat(tested(test -> test.path("exp_alerts").isEmpty())).isEqualTo(rules.alertNames());
    }

    @Test
    void every_alarm_says_how_urgent_it_is_and_where_to_read_on() {
        assertThat(rules.alerts()).allSatisfy(alert -> {
            assertThat(alert.at("/labels/severity").asText()).isIn("page", "ticket");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
            assertThat(FOLDER.root()
                            .resolve(alert.at("/annotations/runbook_url").asText()))
                    .exists();
        });
    }

    @Test
    void no_runbook_is_without_its_alarm() throws Exception {
        var named = rules.alerts().stream()
                .map(alert -> alert.at("/annotations/runbook_url").asText())
                .map(url -> Path.of(url).getFileName())
                .collect(Collectors.toSet());
        try (var pages = Files.list(FOLDER.runbooks())) {
            assertThat(pages.map(Path::getFileName).filter(page -> !page.endsWith("README.md")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    private Set<String> tested(Predicate<JsonNode> how) {
        return expectations.stream()
                .filter(how)
                .map(test -> test.path("alertname").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> arguments(List<String> command, List<Path> files) {
        return Stream.concat(command.stream(), files.stream().map(Path::toString))
                .toList();
    }
}
