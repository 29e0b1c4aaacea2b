package onward.resolution.casefile.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import onward.contracts.resolution.CustodyFacts;
import onward.resolution.casefile.domain.CaseFile;
import onward.resolution.casefile.domain.Obligations;
import onward.resolution.casefile.domain.PendingRemedies;
import onward.resolution.casefile.domain.WorkshopReport;
import org.jspecify.annotations.Nullable;

/// The inside of a case file as it is stored.
record FileJson(
        List<ObligationJson> obligations,
        List<CustodyFacts> custody,
        List<WorkshopReport> workshop,
        @Nullable PendingRemedies remedies,
        @Nullable Instant handedOverAt) {

    static FileJson of(CaseFile file) {
        return new FileJson(
                file.obligations().all().stream().map(ObligationJson::of).toList(),
                file.custody().links(),
                file.workshop().reports(),
                file.remedies(),
                file.handedOverAt());
    }

    PendingRemedies pending() {
        return Objects.requireNonNullElseGet(remedies, PendingRemedies::none);
    }

    Obligations owed() {
        return new Obligations(
                obligations.stream().map(ObligationJson::obligation).toList());
    }
}
