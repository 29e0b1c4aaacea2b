package onward.intake.customers.domain;

import onward.contracts.customer.CustomerFacts;
import onward.contracts.id.CustomerId;
import org.jspecify.annotations.Nullable;

/// A customer of a brand, with a cover of their own if they have one. `phone` is E.164.
public record Customer(
        CustomerId id,
        String brand,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String language,
        @Nullable Entitlement cover) {
    public CustomerFacts facts() {
        return new CustomerFacts(brand, name, phone, language);
    }
}
