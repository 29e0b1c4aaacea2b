package onward.contracts.incident;

import java.util.List;
import onward.contracts.id.CustomerId;
import org.jspecify.annotations.Nullable;

/// What the customer is entitled to, with the reasons in words, and what is left of it.
public record Cover(
        CoverResult result,
        List<String> reasons,
        @Nullable CustomerId customer,
        @Nullable CoverLimits left) {
    /// Cover whose limits nobody counts.
    public Cover(CoverResult result, List<String> reasons, @Nullable CustomerId customer) {
        this(result, reasons, customer, null);
    }

    public static Cover unknown(String reason) {
        return new Cover(CoverResult.UNKNOWN, List.of(reason), null);
    }
}
