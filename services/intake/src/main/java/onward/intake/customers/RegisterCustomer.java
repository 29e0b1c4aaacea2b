package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.customer.CustomerChanged;
import onward.contracts.customer.CustomerRegistered;
import onward.contracts.id.CustomerId;
import onward.contracts.value.By;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Customers;
import onward.messaging.Outbox;
import org.jspecify.annotations.Nullable;

/// Makes a customer known, or changes what is known of them.
@ApplicationScoped
public class RegisterCustomer {
    private final Customers customers;
    private final Outbox outbox;

    public RegisterCustomer(Customers customers, Outbox outbox) {
        this.customers = customers;
        this.outbox = outbox;
    }

    /// `seenVersion` is the version that the caller has in front of them; 0 when the customer is new to them.
    @Transactional
    public Answer register(Customer customer, long seenVersion, By by) {
        var merged = seenVersion == 0 ? null : mergedInto(customer.id());
        if (merged != null) {
            return new Answer.MergedAway(merged);
        }
        if (!customers.keep(customer, seenVersion)) {
            return new Answer.ChangedMeanwhile();
        }
        if (seenVersion == 0) {
            outbox.append(new CustomerRegistered(customer.id(), customer.facts(), by));
            return new Answer.Registered(customer);
        }
        outbox.append(new CustomerChanged(customer.id(), customer.facts(), by));
        return new Answer.Changed(customer, seenVersion + 1);
    }

    private @Nullable CustomerId mergedInto(CustomerId id) {
        return customers
                .findForChange(id)
                .map(found -> found.value().mergedInto())
                .orElse(null);
    }

    /// What became of it.
    public sealed interface Answer {
        /// The customer is known now, at version 1.
        record Registered(Customer customer) implements Answer {}

        /// More is known of the customer now.
        record Changed(Customer customer, long version) implements Answer {}

        /// The record was merged into this one, which is the one to change.
        record MergedAway(CustomerId into) implements Answer {}

        /// Somebody else was quicker.
        record ChangedMeanwhile() implements Answer {}
    }
}
