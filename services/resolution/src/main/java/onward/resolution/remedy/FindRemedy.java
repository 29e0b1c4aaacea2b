package onward.resolution.remedy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Predicate;
import onward.contracts.id.RemedyId;
import onward.resolution.remedy.domain.Kept;
import onward.resolution.remedy.domain.Remedies;

/// Finds a remedy for somebody who may see certain brands only.
@ApplicationScoped
public class FindRemedy {
    private final Remedies remedies;

    FindRemedy(Remedies remedies) {
        this.remedies = remedies;
    }

    /// Empty when there is none, or none that they may see.
    public Optional<Kept> find(RemedyId id, Predicate<String> seesBrand) {
        return remedies.find(id)
                .filter(kept -> seesBrand.test(kept.remedy().terms().subject().brand()));
    }
}
