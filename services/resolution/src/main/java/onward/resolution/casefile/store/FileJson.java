package onward.resolution.casefile.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import onward.contracts.resolution.CustodyFacts;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Alert;
import onward.resolution.casefile.domain.CaseFile;
import onward.resolution.casefile.domain.Obligation;
import onward.resolution.casefile.domain.Obligation.Cancelled;
import onward.resolution.casefile.domain.Obligation.Fulfilled;
import onward.resolution.casefile.domain.Obligation.Owed;
import onward.resolution.casefile.domain.Obligations;
import onward.resolution.casefile.domain.PendingRemedies;
import onward.resolution.casefile.domain.Workshop;
import org.jspecify.annotations.Nullable;

/// The inside of a case file as it is stored.
record FileJson(
        List<ObligationJson> obligations,
        List<CustodyFacts> custody,
        List<Workshop.Report> workshop,
        @Nullable PendingRemedies remedies,
        @Nullable Instant handedOverAt) {
    record ObligationJson(
            ObligationType type,
            ObligationState state,
            @Nullable Instant dueAt,
            @Nullable Instant fulfilledAt,
            @Nullable String note,
            @Nullable Alert alert) {
        static ObligationJson of(Obligation obligation) {
            var facts = obligation.facts();
            var note = obligation instanceof Fulfilled fulfilled ? fulfilled.note() : null;
            var alert = obligation instanceof Owed owed ? owed.alert() : null;
            return new ObligationJson(facts.type(), facts.state(), facts.dueAt(), facts.fulfilledAt(), note, alert);
        }

        Obligation obligation() {
            return switch (state) {
                case OPEN -> new Owed(type, dueAt, Objects.requireNonNullElse(alert, Alert.NONE));
                case FULFILLED -> new Fulfilled(type, dueAt, Objects.requireNonNull(fulfilledAt), note);
                case CANCELLED -> new Cancelled(type, dueAt);
            };
        }
    }

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
