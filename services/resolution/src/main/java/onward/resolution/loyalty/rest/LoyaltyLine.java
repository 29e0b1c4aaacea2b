package onward.resolution.loyalty.rest;

import org.jspecify.annotations.Nullable;

/// One line; money is null where nothing was spent or came back.
record LoyaltyLine(
        CohortJson cohort, OutcomeJson outcome, @Nullable BalanceJson money) {}
