package onward.dispatch.car.domain;

import onward.contracts.value.Position;

/// Where replacement cars wait.
public record Depot(String name, Position position) {}
