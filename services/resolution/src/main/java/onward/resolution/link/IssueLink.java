package onward.resolution.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import onward.contracts.id.IncidentId;
import onward.resolution.ResolutionConfig;
import onward.resolution.casefile.FindCase;

/// Makes the link that shows a customer their own incident.
@ApplicationScoped
public class IssueLink {
    private final FindCase findCase;
    private final SignedLinks links;
    private final ResolutionConfig config;
    private final Clock clock;

    IssueLink(FindCase findCase, SignedLinks links, ResolutionConfig config, Clock clock) {
        this.findCase = findCase;
        this.links = links;
        this.config = config;
        this.clock = clock;
    }

    public sealed interface Answer {
        record Issued(String token, Instant expiresAt) implements Answer {}

        record UnknownCase() implements Answer {}
    }

    public Answer issue(IncidentId incidentId, Predicate<String> seesBrand) {
        if (findCase.find(incidentId, seesBrand).isEmpty()) {
            return new Answer.UnknownCase();
        }
        var expiresAt = clock.instant().plus(config.links().validity()).truncatedTo(ChronoUnit.SECONDS);
        return new Answer.Issued(links.sign(incidentId, expiresAt), expiresAt);
    }
}
