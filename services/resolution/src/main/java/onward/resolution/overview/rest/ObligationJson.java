package onward.resolution.overview.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import onward.contracts.resolution.ObligationState;
import onward.contracts.resolution.ObligationType;
import onward.resolution.casefile.domain.Obligation;
import onward.resolution.casefile.domain.Obligation.Fulfilled;
import org.jspecify.annotations.Nullable;

/// Something owed, with what was noted when it was done.
record ObligationJson(
        ObligationType type,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant dueAt,
        ObligationState state,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Instant fulfilledAt,
        @Nullable String note) {
    static ObligationJson of(Obligation obligation) {
        var facts = obligation.facts();
        var note = obligation instanceof Fulfilled fulfilled ? fulfilled.note() : null;
        return new ObligationJson(facts.type(), facts.dueAt(), facts.state(), facts.fulfilledAt(), note);
    }
}
