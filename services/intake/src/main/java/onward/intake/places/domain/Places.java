package onward.intake.places.domain;

import java.util.List;

/// Where places are known by name. Another geocoder takes the place of the shipped gazetteer by implementing this.
public interface Places {
    /// The places that a description names, or that its words begin to name; the most telling name first.
    List<Suggestion> named(String description);
}
