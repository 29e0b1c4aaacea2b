package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;
import onward.contracts.customer.CustomerChanged;
import onward.contracts.customer.CustomerMerged;
import onward.contracts.id.CustomerId;
import onward.contracts.value.By;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Customers;
import onward.intake.customers.domain.Versioned;
import onward.messaging.Outbox;

/// Joins two records that turned out to be one customer: the vehicles of the one are the other's from then on, which
/// also learns what only the first one knew.
@ApplicationScoped
public class MergeCustomers {
    private final Customers customers;
    private final Outbox outbox;

    public MergeCustomers(Customers customers, Outbox outbox) {
        this.customers = customers;
        this.outbox = outbox;
    }

    /// `into` is the record that stays. Merged there already, nothing happens and the answer is the same.
    @Transactional
    public Answer merge(CustomerId id, CustomerId into, By by) {
        if (id.equals(into)) {
            return new Answer.NoTarget("A customer can't be merged into themselves.");
        }
        lockInOrder(id, into);
        var one = customers.findForChange(id);
        var other = customers.findForChange(into);
        if (one.isEmpty()) {
            return new Answer.Unknown(id);
        }
        if (other.isEmpty()
                || !other.get().value().brand().equals(one.get().value().brand())) {
            return new Answer.NoTarget("There is no customer %s of the same brand.".formatted(into));
        }
        return merge(one.get(), other.get(), by);
    }

    private Answer merge(Versioned<Customer> one, Versioned<Customer> other, By by) {
        var goes = one.value();
        var stays = other.value();
        if (goes.mergedInto() != null) {
            return goes.mergedInto().equals(stays.id())
                    ? new Answer.Merged(other)
                    : new Answer.MergedBefore(goes.mergedInto());
        }
        if (stays.mergedInto() != null) {
            return new Answer.NoTarget("Customer %s was merged into %s.".formatted(stays.id(), stays.mergedInto()));
        }
        customers.keep(goes.mergedInto(stays.id()), one.version());
        customers.handOver(goes.id(), stays.id());
        outbox.append(new CustomerMerged(goes.id(), stays.id(), by));
        return new Answer.Merged(complete(other, goes, by));
    }

    private Versioned<Customer> complete(Versioned<Customer> stays, Customer goes, By by) {
        var whole = stays.value().completedBy(goes);
        if (whole.equals(stays.value())) {
            return stays;
        }
        customers.keep(whole, stays.version());
        outbox.append(new CustomerChanged(whole.id(), whole.facts(), by));
        return new Versioned<>(whole, stays.version() + 1);
    }

    /// Two merges in opposite directions must not wait for each other.
    private void lockInOrder(CustomerId one, CustomerId other) {
        Stream.of(one, other).min((a, b) -> a.value().compareTo(b.value())).ifPresent(customers::findForChange);
    }

    /// What became of it.
    public sealed interface Answer {
        /// They are one; this is the record that stays.
        record Merged(Versioned<Customer> customer) implements Answer {}

        /// The record was merged into a third one before.
        record MergedBefore(CustomerId into) implements Answer {}

        /// The other record can't take this one in.
        record NoTarget(String reason) implements Answer {}

        /// There is no such customer.
        record Unknown(CustomerId id) implements Answer {}
    }
}
