package onward.resolution.casefile.store;

import java.time.Instant;
import java.util.Objects;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Alert;
import onward.resolution.casefile.domain.Obligation;
import onward.resolution.casefile.domain.Obligation.Cancelled;
import onward.resolution.casefile.domain.Obligation.Fulfilled;
import onward.resolution.casefile.domain.Obligation.Owed;
import org.jspecify.annotations.Nullable;

/// An obligation as it is kept within the file of its case.
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
