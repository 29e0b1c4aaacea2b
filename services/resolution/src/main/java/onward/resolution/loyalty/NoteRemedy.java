package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import onward.resolution.customer.domain.Customers;
import onward.resolution.loyalty.domain.GrantedRemedy;
import onward.resolution.loyalty.domain.RemediesGranted;

/// Notes which customers were given a remedy: what grants remedies tells it here when one is committed.
@ApplicationScoped
public class NoteRemedy {
    private final RemediesGranted remedies;
    private final Customers customers;

    NoteRemedy(RemediesGranted remedies, Customers customers) {
        this.remedies = remedies;
        this.customers = customers;
    }

    /// Told again, the later word counts.
    @Transactional
    public void note(GrantedRemedy remedy) {
        var customer = remedy.customer();
        remedies.save(customer == null ? remedy : remedy.to(customers.whoIsNow(customer)));
    }

    /// It was reversed, or they would rather not: the customer never had it.
    @Transactional
    public void takeBack(UUID id) {
        remedies.remove(id);
    }
}
