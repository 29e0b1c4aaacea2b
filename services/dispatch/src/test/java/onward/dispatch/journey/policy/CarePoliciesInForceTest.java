package onward.dispatch.journey.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Policies in a folder that somebody edits while the service runs.
class CarePoliciesInForceTest {
    @TempDir
    Path folder;

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final String text = PolicyFileTest.shipped("lexus");

    @BeforeEach
    void two_policies() throws IOException {
        write("default", text.replace("brand: lexus", "brand: default").replace("lexus-2", "default-1"));
        write("lexus", text);
    }

    @Test
    void a_brand_has_its_own_policy_and_others_the_default() {
        var policies = policies();

        assertThat(policies.of("lexus").version()).isEqualTo("lexus-2");
        assertThat(policies.of("elsewhere").version()).isEqualTo("default-1");
    }

    @Test
    void an_edit_is_taken_over() throws IOException {
        var policies = policies();
        write("lexus", text.replace("lexus-2", "lexus-3").replace("costLimit: 10000", "costLimit: 5000"));

        policies.reload();

        assertThat(policies.of("lexus").version()).isEqualTo("lexus-3");
        assertThat(policies.of("lexus").decides().costLimit()).isEqualTo(5000);
        assertThat(flaws()).isZero();
    }

    @Test
    void a_bad_edit_leaves_the_last_good_policy_in_force_and_alarms_until_it_is_mended() throws IOException {
        var policies = policies();
        write("lexus", text.replace("lexus-2", "lexus-3").replace("costLimit: 10000", "costLimit: lots"));

        policies.reload();
        assertThat(policies.of("lexus").version()).isEqualTo("lexus-2");
        assertThat(flaws()).isEqualTo(1);

        write("lexus", text.replace("lexus-2", "lexus-3"));
        policies.reload();
        assertThat(policies.of("lexus").version()).isEqualTo("lexus-3");
        assertThat(flaws()).isZero();
    }

    @Test
    void a_bad_edit_does_not_hold_up_another_brand_s() throws IOException {
        var policies = policies();
        write("lexus", "brand: [");
        write("aurora", PolicyFileTest.shipped("aurora"));

        policies.reload();

        assertThat(policies.of("lexus").version()).isEqualTo("lexus-2");
        assertThat(policies.of("aurora").version()).isEqualTo("aurora-2");
    }

    @Test
    void a_change_needs_another_version() throws IOException {
        var policies = policies();
        write("lexus", text.replace("costLimit: 10000", "costLimit: 5000"));

        policies.reload();

        assertThat(policies.of("lexus").decides().costLimit()).isEqualTo(10_000);
        assertThat(flaws()).isEqualTo(1);
    }

    @Test
    void a_comment_needs_no_other_version() throws IOException {
        var policies = policies();
        write("lexus", "# as agreed\n" + text);

        policies.reload();

        assertThat(flaws()).isZero();
    }

    @Test
    void the_default_stays_in_force_when_its_file_is_gone() throws IOException {
        var policies = policies();
        Files.delete(folder.resolve("default.yaml"));

        policies.reload();

        assertThat(policies.of("elsewhere").version()).isEqualTo("default-1");
        assertThat(flaws()).isEqualTo(1);
    }

    @Test
    void a_bad_policy_keeps_the_service_from_starting() throws IOException {
        write("lexus", text.replace("costLimit: 10000", "costLimit: lots"));

        assertThatThrownBy(this::policies)
                .hasMessageContaining("lexus.yaml: /decides/costLimit: expected an amount in euros, 0 or more")
                .hasMessageContaining("lots");
    }

    private CarePoliciesInForce policies() {
        return new CarePoliciesInForce(new PolicyFiles(Optional.of(folder), List.of()), metrics);
    }

    private double flaws() {
        return metrics.get("onward.care.policies.flaws").gauge().value();
    }

    private void write(String brand, String content) throws IOException {
        Files.writeString(folder.resolve(brand + ".yaml"), content);
    }
}
