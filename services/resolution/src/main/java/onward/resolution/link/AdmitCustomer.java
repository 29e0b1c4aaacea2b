package onward.resolution.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// Lets a customer in by the link that they were sent.
@ApplicationScoped
public class AdmitCustomer {
    private final SignedLinks links;
    private final Clock clock;

    AdmitCustomer(SignedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /// The customer as the actor of what follows.
    ///
    /// @throws onward.web.ProblemException 401 without a token, 410 when the link has lapsed, 403 when it is
    /// another incident's or nobody's
    public By admit(IncidentId incidentId, @Nullable String token) {
        if (token == null) {
            throw Problem.of(ProblemType.UNAUTHENTICATED, "Open the whole link: its token is missing.")
                    .exception();
        }
        return switch (links.read(incidentId, token, clock.instant())) {
            case SignedLinks.Reading.Valid valid -> By.actor("customer");
            case SignedLinks.Reading.Lapsed lapsed ->
                throw Problem.of(
                                ProblemType.LINK_EXPIRED,
                                "This link was good until %s; ask for another.".formatted(lapsed.at()))
                        .exception();
            case SignedLinks.Reading.Forged forged ->
                throw Problem.of(ProblemType.FORBIDDEN, "This link does not open this incident.")
                        .exception();
        };
    }
}
