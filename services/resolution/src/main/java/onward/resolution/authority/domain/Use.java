package onward.resolution.authority.domain;

import java.time.YearMonth;
import onward.contracts.value.Money;

/// An amount that somebody has taken from their budget of a month, by which version of the brand's authority.
public record Use(String brand, String actor, YearMonth month, Money amount, String version) {}
