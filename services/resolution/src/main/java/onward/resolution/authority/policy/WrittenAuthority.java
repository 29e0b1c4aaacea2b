package onward.resolution.authority.policy;

import java.util.Currency;
import java.util.List;
import java.util.function.BiConsumer;
import onward.resolution.authority.domain.Authority;
import org.jspecify.annotations.Nullable;

/// A brand's authority as it is written down.
record WrittenAuthority(
        @Nullable String brand,
        @Nullable String version,
        @Nullable String currency,
        @Nullable List<WrittenLevel> levels) {
    /// Tells everything that is wrong, by path and what is expected there.
    void check(String named, BiConsumer<String, String> flaw) {
        if (!named.equals(brand)) {
            flaw.accept("/brand", "expected %s, as the file is called, found %s".formatted(named, brand));
        }
        if (version == null || version.isBlank()) {
            flaw.accept("/version", "expected a text such as %s-1, by which remedies name it".formatted(named));
        }
        if (!isCurrency(currency)) {
            flaw.accept("/currency", "expected a currency such as EUR, found %s".formatted(currency));
        }
        if (levels == null || levels.isEmpty()) {
            flaw.accept("/levels", "expected one level or more, from the least authority to the most");
            return;
        }
        for (int at = 0; at < levels.size(); at++) {
            levels.get(at).check("/levels/%d".formatted(at), flaw);
        }
    }

    private static boolean isCurrency(@Nullable String code) {
        return code != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    /// Only of one without flaws.
    Authority authority() {
        var all = levels == null ? List.<WrittenLevel>of() : levels;
        return new Authority(
                String.valueOf(version),
                String.valueOf(currency),
                all.stream().map(WrittenLevel::grant).toList());
    }
}
