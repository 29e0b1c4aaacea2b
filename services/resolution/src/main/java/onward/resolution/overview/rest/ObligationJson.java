package onward.resolution.overview.rest;

import java.time.Instant;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Obligation;
import onward.resolution.casefile.domain.Obligation.Fulfilled;
import org.jspecify.annotations.Nullable;

/// Something owed, with what was noted when it was done.
record ObligationJson(
        ObligationType type,
        @Nullable Instant dueAt,
        ObligationState state,
        @Nullable Instant fulfilledAt,
        @Nullable String note) {
    static ObligationJson of(Obligation obligation) {
        var facts = obligation.facts();
        var note = obligation instanceof Fulfilled fulfilled ? fulfilled.note() : null;
        return new ObligationJson(facts.type(), facts.dueAt(), facts.state(), facts.fulfilledAt(), note);
    }
}
