package onward.intake.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.intake.reporting.domain.Catalogue;
import onward.intake.reporting.domain.Search;

/// Finds incidents, the newest first.
@ApplicationScoped
public class SearchIncidents {
    private final Catalogue catalogue;

    public SearchIncidents(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Catalogue.Found> search(Search search) {
        return search.brands().isEmpty() ? List.of() : catalogue.find(search);
    }
}
