package onward.intake.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onward.intake.facts.domain.Brand;
import onward.intake.facts.domain.Brands;

/// Names the brands that somebody may see, and what belongs to none yet.
@ApplicationScoped
public class VisibleBrands {
    private final Brands brands;

    public VisibleBrands(Brands brands) {
        this.brands = brands;
    }

    public List<String> of(Predicate<String> seesBrand) {
        return Stream.concat(brands.names().stream(), Stream.of(Brands.UNASSIGNED))
                .filter(seesBrand)
                .toList();
    }

    /// Where those brands are at home.
    public List<String> countries(Predicate<String> seesBrand) {
        return of(seesBrand).stream()
                .flatMap(name -> brands.named(name).stream())
                .map(Brand::country)
                .distinct()
                .toList();
    }
}
