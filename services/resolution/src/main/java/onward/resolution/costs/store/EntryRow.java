package onward.resolution.costs.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.id.CustomerId;
import onward.contracts.id.IncidentId;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Account;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.EntryKind;
import onward.resolution.costs.domain.Payer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A line of the ledger. The database refuses to change or delete one.
@Entity
@Immutable
@Table(name = "cost_entry")
class EntryRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_entry_seq")
    @SequenceGenerator(name = "cost_entry_seq", sequenceName = "cost_entry_seq", allocationSize = 50)
    Long seq;

    UUID id;

    @Nullable
    UUID incidentId;

    @Nullable
    String customerId;

    @Enumerated(EnumType.STRING)
    EntryKind kind;

    @Enumerated(EnumType.STRING)
    Payer payer;

    BigDecimal amount;
    String currency;
    BigDecimal quantity;
    String text;
    String source;

    @Nullable
    String tariff;

    String bookedBy;
    Instant bookedAt;

    @Nullable
    UUID corrects;

    static EntryRow of(Entry entry) {
        var row = new EntryRow();
        var incident = entry.account().incidentId();
        var customer = entry.account().customerId();
        row.id = entry.id();
        row.incidentId = incident == null ? null : incident.value();
        row.customerId = customer == null ? null : customer.value();
        row.kind = entry.kind();
        row.payer = entry.payer();
        row.amount = entry.amount().amount();
        row.currency = entry.amount().currency();
        row.quantity = entry.quantity();
        row.text = entry.text();
        row.source = entry.source();
        row.tariff = entry.tariff();
        row.bookedBy = entry.bookedBy();
        row.bookedAt = entry.at();
        row.corrects = entry.corrects();
        return row;
    }

    Entry entry() {
        var account = new Account(
                incidentId == null ? null : new IncidentId(incidentId),
                customerId == null ? null : new CustomerId(customerId));
        return new Entry(
                id,
                account,
                kind,
                payer,
                new Money(amount, currency),
                plain(quantity.stripTrailingZeros()),
                text,
                source,
                tariff,
                bookedBy,
                bookedAt,
                corrects);
    }

    /// 40 rather than 4E+1.
    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
