package onward.intake.cover.domain;

import java.util.stream.Stream;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.CoverLimits;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Entitlement;
import onward.intake.customers.domain.KnownVehicle;
import org.jspecify.annotations.Nullable;

/// Somebody's cover: that of a vehicle, or a customer's own.
record Contract(
        String id,
        String whose,
        Entitlement cover,
        @Nullable CustomerId customer) {
    /// Those that may answer a claim: the vehicle's first.
    static Stream<Contract> of(Claim claim) {
        var vehicles = Stream.ofNullable(claim.known().vehicle()).flatMap(Contract::of);
        return Stream.concat(vehicles, claim.known().customers().stream().flatMap(Contract::of));
    }

    private static Stream<Contract> of(KnownVehicle vehicle) {
        return Stream.ofNullable(vehicle.cover())
                .map(cover ->
                        new Contract("vehicle:%s".formatted(vehicle.vin()), "The vehicle", cover, vehicle.customer()));
    }

    private static Stream<Contract> of(Customer customer) {
        return Stream.ofNullable(customer.cover())
                .map(cover ->
                        new Contract("customer:%s".formatted(customer.id()), "The customer", cover, customer.known()));
    }

    boolean holds(Claim claim) {
        return cover.holdsOn(claim.day());
    }

    boolean reaches(Claim claim) {
        return cover.reaches(claim.place());
    }

    boolean isUsedUp(Claim claim) {
        var left = claimsLeft(claim);
        return left != null && left <= 0;
    }

    /// Before this claim; null without a limit.
    @Nullable
    Integer claimsLeft(Claim claim) {
        var most = cover.limits().claimsPerYear();
        return most == null ? null : most - claim.used().applyAsInt(id);
    }

    /// After this claim; null when nothing is limited.
    @Nullable
    CoverLimits left(Claim claim) {
        var limits = cover.limits();
        var claims = claimsLeft(claim);
        return claims == null && limits.towKilometres() == null && limits.onwardTravel() == null
                ? null
                : new CoverLimits(
                        id, claims == null ? null : claims - 1, limits.towKilometres(), limits.onwardTravel());
    }
}
