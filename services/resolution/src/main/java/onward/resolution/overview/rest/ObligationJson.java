package onward.resolution.overview.rest;

import java.time.Instant;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Alert;
import onward.resolution.casefile.domain.Obligation;
import onward.resolution.casefile.domain.Obligation.Fulfilled;
import onward.resolution.casefile.domain.Obligation.Owed;
import org.jspecify.annotations.Nullable;

/// Something owed, with what was noted when it was done; while it is open, who sees to it and how it was recalled.
record ObligationJson(
        ObligationType type,
        @Nullable Instant dueAt,
        ObligationState state,
        @Nullable Instant fulfilledAt,
        @Nullable String note,
        @Nullable String owner,
        @Nullable Alert alert) {
    static ObligationJson of(Obligation obligation) {
        var facts = obligation.facts();
        var note = obligation instanceof Fulfilled fulfilled ? fulfilled.note() : null;
        var alert = obligation instanceof Owed owed ? owed.alert() : null;
        return new ObligationJson(
                facts.type(), facts.dueAt(), facts.state(), facts.fulfilledAt(), note, owner(alert), alert);
    }

    /// Care sees to what is owed; a supervisor to what is late.
    private static @Nullable String owner(@Nullable Alert alert) {
        if (alert == null) {
            return null;
        }
        return alert == Alert.ESCALATED ? "supervisor" : "care";
    }
}
