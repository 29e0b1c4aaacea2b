package onward.resolution.authority.rest;

import java.util.Map;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.value.Money;
import onward.resolution.authority.OwnAuthority;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What somebody may grant for a brand by themselves: a remedy of each kind, and all within a month, which is that of
/// UTC.
@Schema(
        examples =
                "{\"brand\":\"lexus\",\"version\":\"lexus-1\",\"month\":\"2026-12\",\"perRemedy\":{\"REFUND\":{\"amount\":\"500.00\","
                        + "\"currency\":\"EUR\"}},\"perMonth\":{\"amount\":\"100000.00\",\"currency\":\"EUR\"},"
                        + "\"usedThisMonth\":{\"amount\":\"1250.00\",\"currency\":\"EUR\"}}")
record AuthorityJson(
        String brand,
        String version,
        String month,
        Map<RemedyKind, Money> perRemedy,
        Money perMonth,
        Money usedThisMonth) {
    static AuthorityJson of(String brand, OwnAuthority own) {
        return new AuthorityJson(
                brand, own.version(), own.month().toString(), own.perRemedy(), own.perMonth(), own.usedThisMonth());
    }
}
