package onward.resolution.costs.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.value.Money;
import org.jspecify.annotations.Nullable;

/// A line of the ledger; it never changes. `source` names what it is for, once: `job:ID`, `remedy:ID`. `quantity` is of
/// what the kind says, `tariff` the version that priced it, `corrects` the earlier line that this one takes back.
public record Entry(
        UUID id,
        Account account,
        EntryKind kind,
        Payer payer,
        Money amount,
        BigDecimal quantity,
        String text,
        String source,
        @Nullable String tariff,
        String bookedBy,
        Instant at,
        @Nullable UUID corrects) {
    /// A line that takes this one back.
    public Entry takenBack(UUID newId, String reason, String by, Instant when) {
        return new Entry(
                newId,
                account,
                kind,
                payer,
                amount.negated(),
                quantity.negate(),
                reason,
                "correction:" + id,
                tariff,
                by,
                when,
                id);
    }

    /// A line that says the same with another amount and payer.
    public Entry instead(UUID newId, Money right, Payer rightPayer, String reason, String by, Instant when) {
        return new Entry(
                newId, account, kind, rightPayer, right, quantity, reason, "instead:" + id, tariff, by, when, null);
    }
}
