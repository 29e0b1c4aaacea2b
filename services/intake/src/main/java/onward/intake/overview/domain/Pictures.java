package onward.intake.overview.domain;

import onward.contracts.id.IncidentId;

/// The pictures of all incidents.
public interface Pictures {
    /// The picture so far; an empty one when nothing was told yet.
    Picture of(IncidentId id);

    void save(IncidentId id, Picture picture);
}
