package onward.resolution.authority.domain;

import java.time.YearMonth;

/// The budgets of everybody, by month.
public interface Budgets {
    /// What was used so far; nobody else can use the same budget until the transaction ends.
    Budget hold(String brand, String actor, YearMonth month, String currency);

    /// What was used so far, to look at.
    Budget look(String brand, String actor, YearMonth month, String currency);

    void save(Budget budget);
}
