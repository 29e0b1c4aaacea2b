package onward.dispatch.journey.domain;

import java.util.List;
import onward.contracts.dispatch.OptionKind;

/// How one kind of option is composed from legs.
public interface Recipe {
    OptionKind kind();

    /// Who would be needed, and where.
    List<Ask> asks(Scene scene);

    /// Composes the option once it is known who can be where.
    Candidate compose(Scene scene, Reach reach);

    /// All of them.
    static List<Recipe> all() {
        return List.of(
                new RepairOnScene(),
                new ReplacementCar(),
                new TaxiRide(),
                new HelicopterPickup(),
                new StayOvernight(),
                new SwapAndFix());
    }
}
