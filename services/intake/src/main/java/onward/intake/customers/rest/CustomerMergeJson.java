package onward.intake.customers.rest;

import jakarta.validation.constraints.NotNull;
import onward.contracts.id.CustomerId;
import org.jspecify.annotations.Nullable;

/// Which record of a customer stays.
record CustomerMergeJson(
        @NotNull(message = "The id of the customer that stays is required.") @Nullable
        CustomerId into) {}
