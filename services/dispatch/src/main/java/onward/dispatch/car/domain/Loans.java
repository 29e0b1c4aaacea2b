package onward.dispatch.car.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;

/// All loans of replacement cars. A car has at most one that is open.
public interface Loans {
    Optional<Loan.Open> openOf(CarId car);

    /// The open ones of an incident.
    List<Loan.Open> of(IncidentId incident);

    void save(Loan loan);
}
