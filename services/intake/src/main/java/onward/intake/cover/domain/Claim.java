package onward.intake.cover.domain;

import java.time.LocalDate;
import java.util.function.ToIntFunction;
import onward.contracts.value.Position;
import onward.intake.customers.domain.Acquaintance;

/// Who asks for help on which day and where; `used` counts the claims of a contract in that year so far.
public record Claim(Acquaintance known, LocalDate day, Position place, ToIntFunction<String> used) {}
