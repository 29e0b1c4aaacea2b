package onward.resolution.loyalty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import onward.contracts.id.CustomerId;
import onward.resolution.loyalty.domain.RemediesGranted;
import onward.resolution.loyalty.domain.Touchpoints;

/// When two customers turn out to be one, what one of them did and was given is the other's.
@ApplicationScoped
class MergeCustomers {
    private final Touchpoints touchpoints;
    private final RemediesGranted remedies;

    MergeCustomers(Touchpoints touchpoints, RemediesGranted remedies) {
        this.touchpoints = touchpoints;
        this.remedies = remedies;
    }

    @Transactional
    void merge(CustomerId customer, CustomerId into) {
        touchpoints.move(customer, into);
        remedies.move(customer, into);
    }
}
