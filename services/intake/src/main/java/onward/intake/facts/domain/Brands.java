package onward.intake.facts.domain;

import java.util.List;
import java.util.Optional;

/// The brands that Onward works for.
public interface Brands {
    Optional<Brand> named(String name);

    /// Their names in alphabetical order.
    List<String> names();
}
