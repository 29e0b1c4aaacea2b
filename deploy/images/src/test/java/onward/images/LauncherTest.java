package onward.images;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {
    @ParameterizedTest
    @ValueSource(strings = {"build", "smoke"})
    void a_command_s_usage_shows_how_it_is_called(String name) {
        assertThat(Launcher.called(name).getUsageMessage()).contains("Usage: deploy/images/%s ".formatted(name));
    }

    @Test
    void without_a_name_all_are_listed() {
        assertThat(Launcher.called("").getUsageMessage()).contains("build", "smoke");
    }
}
