package onward.dispatch.planning;

import onward.dispatch.planning.domain.FleetUnit;

/// A partner desk that could do a job, and what it is expected to take.
record Quote(FleetUnit desk, double price) {}
