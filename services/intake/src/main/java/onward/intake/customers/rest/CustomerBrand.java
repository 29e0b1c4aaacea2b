package onward.intake.customers.rest;

import jakarta.enterprise.context.ApplicationScoped;
import onward.intake.facts.domain.Brand;
import onward.intake.facts.domain.Brands;
import onward.web.Caller;
import onward.web.Problem;
import onward.web.ProblemType;
import org.jspecify.annotations.Nullable;

/// The brand of a customer or vehicle: one that is known, and that the caller works for.
@ApplicationScoped
class CustomerBrand {
    private final Brands brands;
    private final Caller caller;

    CustomerBrand(Brands brands, Caller caller) {
        this.brands = brands;
        this.caller = caller;
    }

    /// Its name as it is written. Leaves with a 422 problem when it is not known.
    String require(@Nullable String told) {
        var name = brands.named(told == null ? "" : told)
                .map(Brand::name)
                .orElseThrow(() -> Problem.of(ProblemType.INVALID, "The brand is not known.")
                        .error("/brand", "One of these is expected: %s.".formatted(String.join(", ", brands.names())))
                        .exception());
        requireVisible(name);
        return name;
    }

    /// Leaves with a 403 problem when the caller works for other brands.
    void requireVisible(String brand) {
        if (!caller.seesBrand(brand)) {
            throw Problem.of(ProblemType.FORBIDDEN, "You don't work for the brand %s.".formatted(brand))
                    .exception();
        }
    }
}
