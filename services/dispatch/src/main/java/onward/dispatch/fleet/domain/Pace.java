package onward.dispatch.fleet.domain;

import java.time.Duration;
import onward.contracts.value.Money;

/// How a responder works: how fast it moves, by how much roads are longer than the bee line, how long it takes to set
/// off, what an hour costs, and how many jobs it may hold at once.
public record Pace(double speedKmh, double detourFactor, Duration turnout, Money costPerHour, int stackSize) {}
