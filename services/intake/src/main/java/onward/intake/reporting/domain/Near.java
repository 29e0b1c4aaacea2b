package onward.intake.reporting.domain;

import onward.contracts.value.Position;

/// No further away than this.
public record Near(Position centre, double metres) {}
