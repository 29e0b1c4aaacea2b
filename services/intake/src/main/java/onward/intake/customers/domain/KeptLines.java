package onward.intake.customers.domain;

import java.util.List;
import onward.intake.customers.domain.VehicleLine.Unsound;

/// What became of a few lines.
public record KeptLines(List<Unsound> refused, List<Customer> newOwners, List<Customer> changedOwners) {}
