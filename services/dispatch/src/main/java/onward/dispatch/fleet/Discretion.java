package onward.dispatch.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import onward.contracts.dispatch.ResponderKind;
import onward.contracts.id.ResponderId;
import onward.dispatch.fleet.domain.Partners;
import onward.dispatch.fleet.domain.Responders;

/// Decides who is told names, phones and exact places only with the job: partners' desks.
@ApplicationScoped
public class Discretion {
    private final Partners partners;
    private final Responders responders;

    Discretion(Partners partners, Responders responders) {
        this.partners = partners;
        this.responders = responders;
    }

    public boolean isOwedTo(ResponderId responder) {
        return partners.of(responder).isPresent()
                || responders.find(responder).stream()
                        .anyMatch(found -> found.responder().kind() == ResponderKind.PARTNER_DESK);
    }
}
