package onward.dispatch.offer.domain;

import java.util.List;
import onward.contracts.id.IncidentId;
import onward.contracts.id.OfferId;

/// Offers that nobody has acknowledged in time.
public interface UnreadOffers {
    /// Those of an incident of which the crew is to be told over a second channel now.
    List<Offer.Sent> toRemindOf(IncidentId incident);

    /// The crew was told: it is not told again.
    void reminded(OfferId offer);
}
