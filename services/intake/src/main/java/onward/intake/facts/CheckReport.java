package onward.intake.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
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
        return Checked.of(report, reportedAt, new Circumstances(brands, phones, clock.instant()));
    }
}
