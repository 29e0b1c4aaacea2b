package onward.intake.cover.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    static Cover granted(Contract contract, Claim claim) {
        var cover = contract.cover();
        var isFull = cover.scope() == Entitlement.Scope.FULL;
        var reasons = new ArrayList<String>();
        reasons.add("%s has %s cover%s%s."
                .formatted(contract.whose(), isFull ? "full" : "partial", by(cover), until(cover)));
        var left = contract.left(claim);
        if (left != null && left.claimsLeft() != null) {
            reasons.add("Claims left this year after this one: %d.".formatted(left.claimsLeft()));
        }
        if (left != null && left.towKilometres() != null) {
            reasons.add("A tow is covered for %d km.".formatted(left.towKilometres()));
        }
        if (left != null && left.onwardTravel() != null) {
            reasons.add("The way onward is covered up to %s %s."
                    .formatted(left.onwardTravel().amount(), left.onwardTravel().currency()));
        }
        return new Cover(
                isFull ? CoverResult.COVERED : CoverResult.PARTLY_COVERED,
                List.copyOf(reasons),
                contract.customer(),
                left);
    }

    private static String by(Entitlement cover) {
        return cover.kind() == null
                ? ""
                : " by %s"
                        .formatted(cover.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String until(Entitlement cover) {
        return cover.until() == null ? "" : " until %s".formatted(cover.until());
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
