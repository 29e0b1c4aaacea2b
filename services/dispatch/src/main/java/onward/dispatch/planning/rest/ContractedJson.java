package onward.dispatch.planning.rest;

import onward.contracts.value.Money;
import onward.dispatch.planning.domain.ContractedJob;
import org.jspecify.annotations.Nullable;

/// A job that a partner desk has, then without a price, or should be asked for.
record ContractedJson(
        String jobId,
        String incidentId,
        String responderId,
        @Nullable Money price) {
    static ContractedJson of(ContractedJob contracted) {
        var price = contracted.price();
        return new ContractedJson(
                contracted.job().toString(),
                contracted.incident().toString(),
                contracted.desk().value(),
                price == null ? null : Money.euros(price));
    }
}
