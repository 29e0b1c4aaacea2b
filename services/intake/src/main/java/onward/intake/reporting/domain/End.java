package onward.intake.reporting.domain;

import onward.contracts.id.IncidentId;
import org.jspecify.annotations.Nullable;

/// How the incident ended without being resolved.
public record End(
        @Nullable String reason,
        @Nullable IncidentId mergedInto,
        @Nullable String handedOverTo,
        @Nullable String reference) {
    static @Nullable End of(Standing standing) {
        return switch (standing) {
            case Standing.Cancelled cancelled -> new End(cancelled.reason(), null, null, null);
            case Standing.Merged merged -> new End(null, merged.into(), null, null);
            case Standing.HandedOver handedOver -> new End(null, null, handedOver.to(), handedOver.reference());
            default -> null;
        };
    }
}
