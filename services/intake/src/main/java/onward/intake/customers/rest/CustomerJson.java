package onward.intake.customers.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import onward.contracts.id.CustomerId;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Versioned;
import onward.web.Phones;
import onward.web.Warnings.Warning;
import org.jspecify.annotations.Nullable;

/// A customer as they are told to us and as we tell them. `phone` is any national form in, E.164 out; `country` is
/// where a national one was dialled.
record CustomerJson(
        @Nullable CustomerId id,

        @NotBlank(message = "A brand is required.") @Nullable
        String brand,

        @Size(max = 200, message = "At most 200 characters are expected.") @Nullable
        String name,

        @Nullable String phone,
        @Nullable String country,

        @Size(max = 35, message = "A language is expected as in BCP 47, such as fr.") @Nullable
        String language,

        @Valid @Nullable CoverJson cover,
        @Nullable CustomerId mergedInto,
        @Nullable List<Warning> warnings) {
    /// Leaves with a 422 problem when the phone can't be one.
    Customer customer(CustomerId asId, String ofBrand) {
        return new Customer(
                asId,
                ofBrand,
                name,
                Phones.optional(phone, country, "/phone"),
                language,
                cover == null ? null : cover.entitlement("/cover"));
    }

    static CustomerJson of(Versioned<Customer> found, List<Warning> warnings) {
        var customer = found.value();
        return new CustomerJson(
                customer.id(),
                customer.brand(),
                customer.name(),
                customer.phone(),
                null,
                customer.language(),
                CoverJson.of(customer.cover()),
                customer.mergedInto(),
                warnings);
    }
}
