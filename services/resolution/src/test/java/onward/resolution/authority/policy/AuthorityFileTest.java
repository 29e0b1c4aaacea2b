package onward.resolution.authority.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import onward.resolution.BrandFiles;
import onward.resolution.authority.domain.Actor;
import org.junit.jupiter.api.Test;

class AuthorityFileTest {
    private static final String GOOD = """
        brand: lexus
        version: lexus-7
        currency: EUR
        levels:
          - {role: care, perRemedy: 500, perMonth: 2000, perKind: {GIFT: 50}, deputy: supervisor, answersWithin: PT4H}
        """;

    @Test
    void a_kind_can_have_a_limit_of_its_own() {
        var authority = requireNonNull(
                AuthoritiesInForce.read(Map.of("default", GOOD.replace("brand: lexus", "brand: default")))
                        .get("default"));
        var care = new Actor("care", Set.of("care"));

        assertThat(authority.of(care, RemedyKind.GIFT).perRemedy()).isEqualTo(Money.euros(50));
        assertThat(authority.of(care, RemedyKind.HOTEL).perRemedy()).isEqualTo(Money.euros(500));
        assertThat(authority
                        .of(new Actor("crew:1", Set.of("crew")), RemedyKind.HOTEL)
                        .perRemedy())
                .isEqualTo(Money.euros(0));
    }

    @Test
    void what_is_shipped_is_good() {
        var files = BrandFiles.read("/authority/", Optional.empty(), List.of("default", "lexus"));

        assertThat(AuthoritiesInForce.read(files)).containsOnlyKeys("default", "lexus");
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place() {
        var bad = GOOD.replace("lexus-7", "' '").replace("EUR", "Taler").replace("perMonth: 2000", "perMonth: -1");

        assertThat(AuthorityFile.read("lexus", bad).flaws())
                .containsExactly(
                        "lexus.yaml: /version: expected a text such as lexus-1, by which remedies name it",
                        "lexus.yaml: /currency: expected a currency such as EUR, found Taler",
                        "lexus.yaml: /levels/0/perMonth: expected an amount, 0 or more, found -1");
    }

    @Test
    void a_misspelt_word_is_no_silence() {
        assertThat(AuthorityFile.read("lexus", GOOD.replace("perMonth", "perMoon"))
                        .flaws())
                .singleElement()
                .asString()
                .contains("/levels/0/perMoon");
        assertThat(AuthorityFile.read("lexus", "a: [").flaws())
                .singleElement()
                .asString()
                .contains("is no YAML");
        assertThat(AuthorityFile.read("lexus", GOOD.replace("GIFT", "RING")).flaws())
                .hasSize(1);
    }

    @Test
    void brands_without_an_authority_need_one_too() {
        assertThatThrownBy(() -> AuthoritiesInForce.read(Map.of("lexus", GOOD)))
                .hasMessageContaining("default.yaml: is missing");
    }
}
