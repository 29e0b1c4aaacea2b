package onward.intake.cover.domain;

import java.util.Optional;
import java.util.function.Function;
import onward.contracts.incident.Cover;

/// One named way to know what a customer is entitled to; empty when it does not apply.
record CoverRule(String name, Function<Claim, Optional<Cover>> judge) {}
