package onward.intake.cover.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onward.contracts.incident.Cover;
import onward.contracts.incident.CoverResult;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Entitlement;
import onward.intake.customers.domain.KnownVehicle;
import org.jspecify.annotations.Nullable;

/// What the customer is entitled to: the first rule that applies says so.
public final class CoverRules {
    static final CoverRule VEHICLE_HAS_COVER = new CoverRule(
            "vehicle-has-cover",
            claim -> vehicle(claim)
                    .filter(vehicle -> holds(vehicle.cover(), claim))
                    .map(vehicle -> Verdict.granted(vehicle.cover(), "The vehicle", vehicle.customer())));

    static final CoverRule CUSTOMER_HAS_COVER = new CoverRule(
            "customer-has-cover",
            claim -> customers(claim)
                    .filter(customer -> holds(customer.cover(), claim))
                    .findFirst()
                    .map(customer -> Verdict.granted(customer.cover(), "The customer", customer.id())));

    static final CoverRule COVER_HAS_ENDED = new CoverRule(
            "cover-has-ended",
            claim -> covers(claim)
                    .filter(cover -> cover.hasEndedBefore(claim.day()))
                    .findFirst()
                    .map(cover -> Verdict.refused("The cover ended on %s.".formatted(cover.until()), claim)));

    static final CoverRule COVER_HAS_NOT_BEGUN = new CoverRule(
            "cover-has-not-begun",
            claim -> covers(claim)
                    .findFirst()
                    .map(cover -> Verdict.refused("The cover begins on %s.".formatted(cover.from()), claim)));

    static final CoverRule KNOWN_WITHOUT_COVER = new CoverRule(
            "known-without-cover",
            claim -> vehicle(claim).map(vehicle -> Verdict.refused("The vehicle is known, and has no cover.", claim)));

    static final CoverRule NOBODY_KNOWN = new CoverRule(
            "nobody-known",
            claim -> Optional.of(new Cover(
                    CoverResult.UNKNOWN,
                    List.of(
                            customers(claim).findAny().isPresent()
                                    ? "The customer is known, the vehicle is not."
                                    : "Neither the vehicle nor the phone number is known."),
                    Verdict.customer(claim))));

    static final List<CoverRule> ALL = List.of(
            VEHICLE_HAS_COVER,
            CUSTOMER_HAS_COVER,
            COVER_HAS_ENDED,
            COVER_HAS_NOT_BEGUN,
            KNOWN_WITHOUT_COVER,
            NOBODY_KNOWN);

    private CoverRules() {}

    public static Cover judge(Claim claim) {
        return ALL.stream()
                .flatMap(rule -> rule.judge().apply(claim).stream())
                .findFirst()
                .orElseGet(() -> Cover.unknown("No rule of cover applies."));
    }

    private static Optional<KnownVehicle> vehicle(Claim claim) {
        return Optional.ofNullable(claim.known().vehicle());
    }

    private static Stream<Customer> customers(Claim claim) {
        return claim.known().customers().stream();
    }

    private static Stream<Entitlement> covers(Claim claim) {
        return Stream.concat(
                        vehicle(claim).map(KnownVehicle::cover).stream(),
                        customers(claim).map(Customer::cover))
                .flatMap(Stream::ofNullable);
    }

    private static boolean holds(@Nullable Entitlement cover, Claim claim) {
        return cover != null && cover.holdsOn(claim.day());
    }
}
