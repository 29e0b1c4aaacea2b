package onward.resolution.remedy.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// The figures of a car that is bought or taken back. Of another maker's car: its list price, the price that the brand
/// gets it for, what the customer pays of that; and what the customer's own car is taken back for.
public record Prices(
        @Nullable Money listPrice,
        @Nullable Money discountedPrice,
        @Nullable Money customerPrice,
        @Nullable Money takeBackValue) {
    public static final Prices NONE = new Prices(null, null, null, null);

    public List<Money> all() {
        return Stream.of(listPrice, discountedPrice, customerPrice, takeBackValue)
                .filter(Objects::nonNull)
                .toList();
    }

    public boolean areNone() {
        return all().isEmpty();
    }
}
