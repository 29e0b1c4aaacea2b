package onward.intake.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onward.intake.facts.domain.Brands;

/// Names the brands that somebody may see, and what belongs to none yet.
@ApplicationScoped
public class VisibleBrands {
    /// Incidents that belong to no brand yet.
    private static final String UNASSIGNED = "unassigned";

    private final Brands brands;

    public VisibleBrands(Brands brands) {
        this.brands = brands;
    }

    public List<String> of(Predicate<String> seesBrand) {
        return Stream.concat(brands.names().stream(), Stream.of(UNASSIGNED))
                .filter(seesBrand)
                .toList();
    }
}
