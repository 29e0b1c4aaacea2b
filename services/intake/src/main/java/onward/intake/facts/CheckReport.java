package onward.intake.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import onward.contracts.incident.IncidentFacts;
import onward.intake.facts.domain.Brands;
import onward.intake.facts.domain.Checked;
import onward.intake.facts.domain.Circumstances;
import onward.intake.facts.domain.PhoneNumbers;
import onward.intake.facts.domain.Report;

/// Says whether a report can be so, and brings it into its normal form.
@ApplicationScoped
public class CheckReport {
    private final Brands brands;
    private final PhoneNumbers phones;
    private final Clock clock;

    public CheckReport(Brands brands, PhoneNumbers phones, Clock clock) {
        this.brands = brands;
        this.phones = phones;
        this.clock = clock;
    }

    /// `reportedAt` is when the incident was first heard of.
    public Checked check(Report report, Instant reportedAt) {
        return check(report, reportedAt, false, false);
    }

    /// Checks what nobody called about: it may do without a phone number.
    public Checked checkWithoutCaller(Report report, Instant reportedAt) {
        return check(report, reportedAt, true, false);
    }

    /// Checks a report that amends these facts: how the incident was noticed stays as it was.
    public Checked checkAmended(Report report, IncidentFacts before) {
        var isCallerUnknown = before.contact().phone() == null;
        var isBrandUnknown = before.brand().equals(Brands.UNASSIGNED);
        return switch (check(report, before.reportedAt(), isCallerUnknown, isBrandUnknown)) {
            case Checked.Unsound unsound -> unsound;
            case Checked.Sound(var facts, var doubts) ->
                new Checked.Sound(facts.noticedBy(before.sighting(), before.call()), doubts);
        };
    }

    private Checked check(Report report, Instant reportedAt, boolean mayLackPhone, boolean mayLackBrand) {
        return Checked.of(
                report, reportedAt, new Circumstances(brands, phones, clock.instant(), mayLackPhone, mayLackBrand));
    }
}
