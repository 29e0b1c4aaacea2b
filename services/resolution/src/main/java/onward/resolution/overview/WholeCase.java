package onward.resolution.overview;

import java.util.List;
import onward.contracts.dispatch.PromiseFacts;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.costs.domain.Entry;
import onward.resolution.costs.domain.PlannedCost;
import onward.resolution.feedback.domain.Feedback;
import onward.resolution.remedy.domain.Kept;
import org.jspecify.annotations.Nullable;

/// A care case with what other features know about its incident. `planned` is null before there is a journey plan,
/// `feedback` before the customer was heard.
public record WholeCase(
        Filed filed,
        List<PromiseFacts> promises,
        @Nullable PlannedCost planned,
        @Nullable Feedback feedback,
        List<Kept> remedies,
        List<Entry> booked) {}
