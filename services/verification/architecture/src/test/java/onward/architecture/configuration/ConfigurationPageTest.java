package onward.architecture.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationPageTest {
    private static final String MEND = "run ./mvnw -pl services/verification/architecture -am test"
            + " -Dtest=ConfigurationPageTest -Dsurefire.failIfNoSpecifiedTests=false -Donward.golden=write"
            + " to regenerate it, then look at the difference";

    @Test
    void the_page_says_what_the_code_does() {
        var page = Repository.file("docs/operations/configuration.md");
        if ("write".equals(System.getProperty("onward.golden"))) {
            Repository.write(page, ConfigurationPage.text());
        }

        assertThat(page).as(MEND).exists();
        assertThat(Repository.read(page)).as(MEND).isEqualTo(ConfigurationPage.text());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void every_property_is_documented(Setting setting) {
        assertThat(setting.meaning()).as("Javadoc of %s", setting.name()).isNotBlank();
    }

    static Stream<Setting> settings() {
        return Repository.services("src/main/java", ".java").stream()
                .map(ConfigInterface::in)
                .flatMap(Optional::stream)
                .flatMap(group -> group.settings().stream());
    }
}
