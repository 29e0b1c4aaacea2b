package onward.resolution.loyalty.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import onward.contracts.value.Money;

/// An amount of money that is not below nought, as it is sent.
record WorthJson(
        @NotNull
        @Pattern(regexp = "\\d{1,13}(\\.\\d{1,3})?", message = "An amount such as 250.00, 0 or more, is expected.")
        String amount,

        @NotNull @Pattern(regexp = "[A-Z]{3}", message = "A code of ISO 4217 is expected, such as EUR.")
        String currency) {
    /// @throws IllegalArgumentException when there is no such currency
    Money money() {
        return new Money(new BigDecimal(amount), currency);
    }
}
