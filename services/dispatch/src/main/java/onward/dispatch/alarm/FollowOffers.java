package onward.dispatch.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import onward.contracts.dispatch.AlarmKind;
import onward.contracts.value.By;
import onward.dispatch.offer.domain.Offer;
import onward.dispatch.offer.domain.OfferFollower;

/// Clears the alarm about an unread offer once it is read or answered.
@ApplicationScoped
public class FollowOffers implements OfferFollower {
    private static final By BY = By.actor("dispatch");

    private final ClearAlarms clearAlarms;

    public FollowOffers(ClearAlarms clearAlarms) {
        this.clearAlarms = clearAlarms;
    }

    @Override
    public void follow(Offer offer) {
        if (offer instanceof Offer.Delivered) {
            var terms = offer.terms();
            clearAlarms.clear(terms.incident(), terms.job(), Set.of(AlarmKind.OFFER_UNDELIVERED), BY);
        }
    }
}
