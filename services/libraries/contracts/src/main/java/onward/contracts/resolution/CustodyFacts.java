package onward.contracts.resolution;

import java.time.Instant;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// Who holds the vehicle, since when, and by what that can be shown. `holder` is `owner`, `responder:ID`,
/// `workshop:NAME`, or as an agent wrote it. `doubt` says why the chain has a gap here, or two holders at once.
public record CustodyFacts(
        String holder,
        Instant since,
        @Nullable Proof proof,
        @Nullable String doubt) {
    /// A link that nobody doubts.
    public CustodyFacts(String holder, Instant since, @Nullable Proof proof) {
        this(holder, since, proof, null);
    }
}
