package onward.dispatch.area;

import onward.contracts.value.Position;

/// What is wrong, and where.
record Tangle(String why, Position at) {}
