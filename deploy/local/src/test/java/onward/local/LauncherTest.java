package onward.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "token", "kafka", "train", "demo"})
    void a_command_s_usage_shows_how_it_is_called(String name) {
        assertThat(Launcher.called(name).getUsageMessage()).contains("Usage: deploy/local/%s ".formatted(name));
    }

    @Test
    void what_is_below_a_command_shows_it_too() {
        var consume = requireNonNull(Launcher.called("kafka").getSubcommands().get("consume"));

        assertThat(consume.getUsageMessage()).contains("Usage: deploy/local/kafka consume ");
    }

    @Test
    void without_a_name_all_are_listed() {
        assertThat(Launcher.called("").getUsageMessage()).contains("up", "down", "token", "kafka", "train", "demo");
    }
}
