package onward.intake.customers.domain;

import onward.contracts.customer.CustomerFacts;
import onward.contracts.id.CustomerId;
import org.jspecify.annotations.Nullable;

/// A customer of a brand, with a cover of their own if they have one. `phone` is E.164. A record that turned out to be
/// another's names that one in `mergedInto`, and is kept for its phone and its cover.
public record Customer(
        CustomerId id,
        String brand,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String language,
        @Nullable Entitlement cover,
        @Nullable CustomerId mergedInto) {
    /// A customer of whom there is one record.
    public Customer(
            CustomerId id,
            String brand,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String language,
            @Nullable Entitlement cover) {
        this(id, brand, name, phone, language, cover, null);
    }

    public CustomerFacts facts() {
        return new CustomerFacts(brand, name, phone, language);
    }

    /// The record by which they are known now.
    public CustomerId known() {
        return mergedInto == null ? id : mergedInto;
    }

    /// This record after it turned out to be the other's.
    public Customer mergedInto(CustomerId other) {
        return new Customer(id, brand, name, phone, language, cover, other);
    }

    /// With what the other record tells where this one says nothing.
    public Customer completedBy(Customer other) {
        return new Customer(
                id,
                brand,
                name == null ? other.name : name,
                phone == null ? other.phone : phone,
                language == null ? other.language : language,
                cover,
                mergedInto);
    }
}
