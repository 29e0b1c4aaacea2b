package onward.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.contracts.incident.IncidentFacts;
import onward.intake.IntakeConfig;
import onward.intake.duplicates.domain.Neighbours;
import onward.intake.duplicates.domain.PossibleDuplicate;

/// Finds the open incidents that a report could be about as well. Two cars of one pile-up are two incidents, so they
/// are
/// only shown.
@ApplicationScoped
public class FindPossibleDuplicates {
    private final Neighbours neighbours;
    private final IntakeConfig.Duplicates config;

    public FindPossibleDuplicates(Neighbours neighbours, IntakeConfig config) {
        this.neighbours = neighbours;
        this.config = config.duplicates();
    }

    public List<PossibleDuplicate> find(IncidentFacts facts) {
        return neighbours.of(facts, facts.reportedAt().minus(config.within()), config.nearbyMetres());
    }
}
