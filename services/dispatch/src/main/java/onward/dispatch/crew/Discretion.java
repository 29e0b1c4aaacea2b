package onward.dispatch.crew;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.dispatch.ResponderKind;
import onward.dispatch.crew.domain.Partners;
import onward.dispatch.fleet.domain.Responders;
import onward.dispatch.offer.domain.Terms;

/// Decides who is told names, phones and exact places only with the job: partners' desks.
@ApplicationScoped
public class Discretion {
    private final Partners partners;
    private final Responders responders;

    Discretion(Partners partners, Responders responders) {
        this.partners = partners;
        this.responders = responders;
    }

    public boolean isOwedBefore(Terms offer) {
        var responder = offer.responder();
        return partners.of(responder).isPresent()
                || responders.find(responder).stream()
                        .anyMatch(found -> found.responder().kind() == ResponderKind.PARTNER_DESK);
    }
}
