package onward.observability.slo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import onward.observability.Folder;
import org.junit.jupiter.api.Test;

class SloRulesTest {
    private final Folder folder = Folder.here();

    @Test
    void the_rules_are_those_of_the_objectives() throws IOException {
        var file = folder.path().resolve("rules/slo.yaml");
        var made = SloRules.of(Folder.read(folder.path().resolve("slo.yaml"))).write();
        if ("write".equals(System.getProperty("onward.golden"))) {
            Files.writeString(file, made);
        }

        assertThat(file).content().isEqualTo(made);
    }
}
