package onward.dispatch.journey.domain;

import static onward.contracts.resolution.ObligationType.CUSTOMER_AT_DESTINATION;

import java.util.Locale;
import onward.contracts.id.ResponderId;
import onward.contracts.value.Money;

/// A partner's desk that would do a leg, since nobody of the own fleet is able: what it is expected to take, and how
/// probably it declines, 0 to 1.
public record ByDesk(ResponderId responderId, Money price, double declineChance) {
    /// For people who wait, a desk that declines costs the option; a vehicle waits for the next one.
    private static final double FOR_A_VEHICLE = 0.5;

    double sureFor(OptionLeg leg) {
        return switch (leg.itinerary()) {
            case PEOPLE -> 1 - declineChance;
            case VEHICLE ->
                leg.fulfils().contains(CUSTOMER_AT_DESTINATION) ? 1 - declineChance : 1 - declineChance * FOR_A_VEHICLE;
        };
    }

    String words(OptionLeg leg) {
        return ("Nobody of the own fleet can come for %s: %s, a partner's desk, is asked."
                        + " It is expected to take %s %s, and declines in %d of 100 cases.")
                .formatted(
                        leg.service().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        responderId,
                        price.amount(),
                        price.currency(),
                        Math.round(declineChance * 100));
    }
}
