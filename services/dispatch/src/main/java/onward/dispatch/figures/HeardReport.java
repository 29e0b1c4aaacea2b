package onward.dispatch.figures;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import onward.contracts.incident.IncidentFacts;
import org.jspecify.annotations.Nullable;

/// That the running transaction is the one that heard of an incident, and when it was reported: the first order of that
/// transaction answers it.
@TransactionScoped
public class HeardReport implements Serializable {
    private static final long serialVersionUID = 1L;

    private @Nullable Instant reportedAt;

    /// Help that is wanted later is no measure of how soon it is asked for.
    public void of(IncidentFacts facts) {
        reportedAt = facts.notBefore() == null ? facts.reportedAt() : null;
    }

    /// When it was reported, once; null from then on, and when nothing was heard.
    @Nullable
    Instant answer() {
        var answered = reportedAt;
        reportedAt = null;
        return answered;
    }
}
