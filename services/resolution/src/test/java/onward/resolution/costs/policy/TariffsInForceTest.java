package onward.resolution.costs.policy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.resolution.BrandFiles;
import org.junit.jupiter.api.Test;

class TariffsInForceTest {
    private static final String SHIPPED = requireNonNull(
            BrandFiles.read("/tariffs/", Optional.empty(), List.of("default")).get("default"));

    @Test
    void what_is_shipped_is_good() {
        var shipped =
                requireNonNull(TariffsInForce.read(Map.of("default", SHIPPED)).get("default"));

        assertThat(shipped.version()).isEqualTo("tariff-1");
    }

    @Test
    void a_service_without_a_price_is_told_by_its_place() {
        assertThatThrownBy(() -> TariffsInForce.read(Map.of("default", SHIPPED.replace("  TOW: 140\n", ""))))
                .hasMessageContaining("default.yaml: /jobs/TOW: expected an amount, 0 or more, found null");
        assertThatThrownBy(() ->
                        TariffsInForce.read(Map.of("default", SHIPPED.replace("kilometre: 1.80", "kilometre: -1"))))
                .hasMessageContaining("/kilometre");
    }
}
