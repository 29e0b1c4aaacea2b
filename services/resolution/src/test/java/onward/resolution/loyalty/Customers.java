package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onward.contracts.customer.CustomerFacts;
import onward.contracts.customer.CustomerMerged;
import onward.contracts.customer.CustomerRegistered;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentKind;
import onward.contracts.value.By;
import onward.contracts.value.Money;
import onward.resolution.customer.FollowCustomer;
import onward.resolution.loyalty.domain.AssistedIncidents;
import onward.resolution.loyalty.domain.Touchpoint;
import onward.resolution.loyalty.domain.TouchpointKind;
import org.jspecify.annotations.Nullable;

/// Customers, what happened to them, and what they did.
@ApplicationScoped
public class Customers {
    private static final By INTAKE = By.actor("intake");

    private final FollowCustomer followCustomer;
    private final MergeCustomers mergeCustomers;
    private final AssistedIncidents incidents;
    private final BookTouchpoints bookTouchpoints;

    Customers(
            FollowCustomer followCustomer,
            MergeCustomers mergeCustomers,
            AssistedIncidents incidents,
            BookTouchpoints bookTouchpoints) {
        this.followCustomer = followCustomer;
        this.mergeCustomers = mergeCustomers;
        this.incidents = incidents;
        this.bookTouchpoints = bookTouchpoints;
    }

    /// A customer with a phone of their own, known since then.
    public CustomerId of(String brand, Instant since) {
        var id = new CustomerId("c-" + UUID.randomUUID());
        followCustomer.follow(
                new CustomerRegistered(id, new CustomerFacts(brand, null, phone(id), null), INTAKE), since);
        return id;
    }

    public void merge(CustomerId id, CustomerId into) {
        followCustomer.follow(new CustomerMerged(id, into, INTAKE), Instant.now());
        mergeCustomers.merge(id, into);
    }

    @Transactional
    public IncidentId helped(CustomerId id, String brand, Instant at, @Nullable Money cost) {
        var incident = new IncidentId(UUID.randomUUID());
        incidents.save(incident, brand, IncidentKind.BREAKDOWN, phone(id), at);
        if (cost != null) {
            incidents.cost(incident, cost);
        }
        return incident;
    }

    public void did(CustomerId id, TouchpointKind kind, @Nullable Money value, Instant at) {
        bookTouchpoints.book(List.of(new Touchpoint(id, kind, value, at, null)), brand -> true, INTAKE);
    }

    private static String phone(CustomerId id) {
        return "+33" + id;
    }
}
