package onward.intake.cover.domain;

import java.util.List;
import java.util.Optional;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverResult;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Entitlement;
import onward.intake.customers.domain.KnownVehicle;
import org.jspecify.annotations.Nullable;

/// What a rule of cover says, with its reason in words.
final class Verdict {
    private Verdict() {}

    static Cover granted(@Nullable Entitlement cover, String whose, @Nullable CustomerId customer) {
        var isFull = cover != null && cover.scope() == Entitlement.Scope.FULL;
        var until = cover == null || cover.until() == null ? "" : " until %s".formatted(cover.until());
        return new Cover(
                isFull ? CoverResult.COVERED : CoverResult.PARTLY_COVERED,
                List.of("%s has %s cover%s.".formatted(whose, isFull ? "full" : "partial", until)),
                customer);
    }

    static Cover refused(String reason, Claim claim) {
        return new Cover(CoverResult.NOT_COVERED, List.of(reason), customer(claim));
    }

    /// The owner of the vehicle, else the only customer with that phone.
    static @Nullable CustomerId customer(Claim claim) {
        var owner = Optional.ofNullable(claim.known().vehicle()).map(KnownVehicle::customer);
        var callers = claim.known().customers().stream().map(Customer::id).toList();
        return owner.or(() -> callers.size() == 1 ? Optional.of(callers.getFirst()) : Optional.empty())
                .orElse(null);
    }
}
