package onward.intake.facts.domain;

import java.time.Instant;

/// What a report is checked against; for one check.
public record Circumstances(
        Brands brands, PhoneNumbers phones, Instant now, boolean mayLackPhone, boolean mayLackBrand) {
    public Circumstances {
        phones = new ReadOnce(phones);
    }

    /// Somebody calls, and it is theirs to say who they are and whose customer.
    public Circumstances(Brands brands, PhoneNumbers phones, Instant now) {
        this(brands, phones, now, false, false);
    }
}
