package onward.intake.cover.domain;

import java.time.LocalDate;
import onward.intake.customers.domain.Acquaintances.Acquaintance;

/// What is known of those who ask for help, on the day they ask.
public record Claim(Acquaintance known, LocalDate day) {}
