package onward.resolution.remedy.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.Size;
import onward.contracts.value.Money;
import onward.resolution.remedy.domain.Prices;
import onward.resolution.remedy.domain.Terms;
import org.jspecify.annotations.Nullable;

/// More about a remedy. Of another maker's car: its list price, the discounted one, what the customer pays, and the
/// value that their own car is taken back for. The brand pays what is left, at most the estimate.
record DetailsJson(
        @Nullable Money listPrice,
        @Nullable Money discountedPrice,
        @JsonAlias("priceToCustomer") @Nullable Money customerPrice,
        @Nullable Money takeBackValue,
        @Size(max = 2000) @Nullable String description) {
    Prices prices() {
        return new Prices(listPrice, discountedPrice, customerPrice, takeBackValue);
    }

    static @Nullable DetailsJson of(Terms terms) {
        var prices = terms.prices();
        return prices.areNone() && terms.description() == null
                ? null
                : new DetailsJson(
                        prices.listPrice(),
                        prices.discountedPrice(),
                        prices.customerPrice(),
                        prices.takeBackValue(),
                        terms.description());
    }
}
