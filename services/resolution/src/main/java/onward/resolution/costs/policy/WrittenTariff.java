package onward.resolution.costs.policy;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.function.BiConsumer;
import onward.contracts.incident.ServiceType;
import onward.resolution.costs.domain.Tariff;
import org.jspecify.annotations.Nullable;

/// A brand's tariff as it is written down.
record WrittenTariff(
        @Nullable String brand,
        @Nullable String version,
        @Nullable String currency,
        @Nullable Map<ServiceType, BigDecimal> jobs,
        @Nullable BigDecimal kilometre,
        @Nullable BigDecimal flightMinute,
        @Nullable BigDecimal replacementCarDay) {
    /// Tells everything that is wrong, by path and what is expected there.
    void check(String named, BiConsumer<String, String> flaw) {
        if (!named.equals(brand)) {
            flaw.accept("/brand", "expected %s, as the file is called, found %s".formatted(named, brand));
        }
        if (version == null || version.isBlank()) {
            flaw.accept("/version", "expected a text such as %s-1, by which entries name it".formatted(named));
        }
        if (currency == null
                || Currency.getAvailableCurrencies().stream()
                        .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            flaw.accept("/currency", "expected a currency such as EUR, found %s".formatted(currency));
        }
        var priced = requireNonNullElse(jobs, Map.<ServiceType, BigDecimal>of());
        for (var service : ServiceType.values()) {
            amount("/jobs/" + service, priced.get(service), flaw);
        }
        amount("/kilometre", kilometre, flaw);
        amount("/flightMinute", flightMinute, flaw);
        amount("/replacementCarDay", replacementCarDay, flaw);
    }

    private static void amount(String path, @Nullable BigDecimal amount, BiConsumer<String, String> flaw) {
        if (amount == null || amount.signum() < 0) {
            flaw.accept(path, "expected an amount, 0 or more, found " + amount);
        }
    }

    /// Only of one without flaws.
    Tariff tariff() {
        return new Tariff(
                requireNonNull(version),
                requireNonNull(currency),
                requireNonNull(jobs),
                requireNonNull(kilometre),
                requireNonNull(flightMinute),
                requireNonNull(replacementCarDay));
    }
}
