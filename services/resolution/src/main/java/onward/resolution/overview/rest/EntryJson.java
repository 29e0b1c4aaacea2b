package onward.resolution.overview.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.EntryKind;
import onward.resolution.costs.domain.Payer;
import org.jspecify.annotations.Nullable;

/// A line of the ledger: what for, who pays, and which earlier line it takes back, if any.
record EntryJson(
        UUID id,
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
    static EntryJson of(Entry entry) {
        return new EntryJson(
                entry.id(),
                entry.kind(),
                entry.payer(),
                entry.amount(),
                entry.quantity(),
                entry.text(),
                entry.source(),
                entry.tariff(),
                entry.bookedBy(),
                entry.at(),
                entry.corrects());
    }
}
