package onward.dispatch.journey.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import onward.contracts.dispatch.OptionKind;
import onward.contracts.incident.CoverResult;
import onward.dispatch.car.domain.CarClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {
    private static final String LEXUS = shipped("lexus");

    @ParameterizedTest
    @ValueSource(strings = {"default", "lexus", "aurora", "boreal"})
    void what_is_shipped_has_no_flaws(String brand) {
        assertThat(PolicyFile.read(brand, shipped(brand)).flaws()).isEmpty();
    }

    @Test
    void a_policy_is_as_its_file_says() {
        var policy = PolicyFile.read("lexus", LEXUS).policy();

        assertThat(policy.version()).isEqualTo("lexus-2");
        assertThat(policy.decides().withCover())
                .containsExactlyInAnyOrder(CoverResult.COVERED, CoverResult.PARTLY_COVERED, CoverResult.UNKNOWN);
        assertThat(policy.decides().helicopterBeyond()).isEqualTo(Duration.ofHours(2));
        assertThat(policy.worth().gestures()).containsEntry(OptionKind.SWAP_AND_FIX, 200.0);
        assertThat(policy.replacementCar().classOf("RX 450h")).isEqualTo(CarClass.SUV);
        assertThat(policy.replacementCar().classOf("unheard of")).isEqualTo(CarClass.SEDAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hourOfCustomerTime: 90    | hourOfCustomerTime: -1    | /worth/hourOfCustomerTime     | an amount in euros
            hourOfCustomerTime: 90    | hourOfCustomerTime: much  | /worth/hourOfCustomerTime     | an amount in euros
            hourOfCustomerTime: 90    | hourOfCustomerTme: 90     | /worth/hourOfCustomerTime     | found nothing
            leastChanceAtRoadside: 0.5 | leastChanceAtRoadside: 1.1 | /repair/leastChanceAtRoadside | from 0 to 1
            helicopterBeyond: PT2H    | helicopterBeyond: 2 hours | /decides/helicopterBeyond     | such as PT2H
            helicopterBeyond: PT2H    | helicopterBeyond: PT-2H   | /decides/helicopterBeyond     | such as PT2H
            usualClass: SEDAN         | usualClass: LIMOUSINE     | /replacementCar/usualClass    | one of [COMPACT
            staysWithCar: true        | staysWithCar: perhaps     | /replacementCar/staysWithCar  | true or false
            zone: Europe/Paris        | zone: Paris               | /overnight/zone               | a time zone
            brand: lexus              | brand: lexxus             | /brand                        | expected lexus
            SWAP_AND_FIX: 200         | SWAP: 200                 | /worth/gestures/SWAP          | expected one of
            roadOpensWithin: PT6H     | roadOpens: PT6H           | /roadOpensWithin              | found nothing
            """)
    void a_flaw_names_the_file_the_path_and_what_is_expected(String good, String bad, String path, String expected) {
        var flaws = PolicyFile.read("lexus", LEXUS.replace(good, bad)).flaws();

        assertThat(flaws).anySatisfy(flaw -> {
            assertThat(flaw.file()).isEqualTo("lexus.yaml");
            assertThat(flaw.path()).isEqualTo(path);
            assertThat(flaw.expected()).contains(expected);
        });
    }

    @Test
    void what_is_not_known_is_a_flaw() {
        var flaws = PolicyFile.read("lexus", LEXUS + "colour: red\n").flaws();

        assertThat(flaws)
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.toString()).startsWith("lexus.yaml: /colour: is not known; known"));
    }

    @Test
    void a_policy_without_options_is_a_flaw() {
        var none = LEXUS.replaceFirst("options: \\[.*]", "options: []");

        assertThat(PolicyFile.read("lexus", none).flaws())
                .extracting(Flaw::path)
                .containsExactly("/options");
    }

    @Test
    void what_is_no_yaml_says_in_which_line() {
        var flaws = PolicyFile.read("lexus", "brand: lexus\n  version: [\n").flaws();

        assertThat(flaws)
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.path()).startsWith("line "));
    }

    @Test
    void an_empty_file_is_one_flaw() {
        assertThat(PolicyFile.read("lexus", "").flaws()).hasSize(1);
    }

    static String shipped(String brand) {
        try (var file = PolicyFile.class.getResourceAsStream("/care-policies/" + brand + ".yaml")) {
            return new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
