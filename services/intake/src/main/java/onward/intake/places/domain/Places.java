package onward.intake.places.domain;

import java.util.List;

/// Where places are known by name: the gazetteer that is shipped, or another geocoder beside it.
public interface Places {
    /// The places that a description names, or that its words begin to name; the most telling name first.
    List<Suggestion> named(String description);
}
