package onward.intake.customers.domain;

import onward.contracts.incident.IncidentFacts;

/// Whom and what a report is about, among those that are known.
public interface Acquaintances {
    /// The vehicle by VIN or plate, and the customer by phone or as the owner of that vehicle.
    Acquaintance in(IncidentFacts facts);
}
