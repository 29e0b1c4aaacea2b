package onward.resolution.costs;

import java.util.UUID;
import onward.contracts.value.Money;
import onward.resolution.costs.domain.Payer;
import org.jspecify.annotations.Nullable;

/// What was wrong and what is right; null where it was right before.
public record Correction(
        UUID entry, @Nullable Money amount, @Nullable Payer payer, String reason) {}
