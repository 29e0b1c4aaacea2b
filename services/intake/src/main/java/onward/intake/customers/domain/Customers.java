package onward.intake.customers.domain;

import java.util.Optional;
import onward.contracts.id.CustomerId;

/// The customers that are known.
public interface Customers {
    Optional<Versioned<Customer>> find(CustomerId id);

    /// The customer as they are when nobody else can change them any more in this transaction.
    Optional<Versioned<Customer>> findForChange(CustomerId id);

    /// Keeps a customer, if they are still at the version that was seen; 0 for one that is new.
    ///
    /// @return whether it was so
    boolean keep(Customer customer, long seenVersion);

    /// Gives what hangs on one record to the other: its vehicles, and the records that were merged into it before.
    void handOver(CustomerId from, CustomerId to);
}
