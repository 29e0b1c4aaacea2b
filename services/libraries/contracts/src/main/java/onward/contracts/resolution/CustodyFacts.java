package onward.contracts.resolution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who holds the vehicle, since when, and by what that can be shown. `holder` is `owner`, `responder:ID`,
/// `workshop:NAME`, or as an agent wrote it.
public record CustodyFacts(
        String holder, Instant since, @Nullable String proof) {}
