package onward.intake.facts.domain;

import java.util.List;
import java.util.Optional;

/// The brands that Onward works for.
public interface Brands {
    /// What is written instead of a brand until somebody knows it.
    String UNASSIGNED = "unassigned";

    Optional<Brand> named(String name);

    /// The brand whose manufacturer's code (WMI) the VIN begins with.
    Optional<Brand> ofManufacturer(String vin);

    /// Their names in alphabetical order.
    List<String> names();
}
