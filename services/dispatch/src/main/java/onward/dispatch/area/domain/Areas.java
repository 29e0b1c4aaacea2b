package onward.dispatch.area.domain;

import java.util.List;
import java.util.Optional;

/// The control areas: regions that are planned as one. A job belongs to the area where it is done, a responder to
/// the one where it is.
public interface Areas {
    /// By id.
    List<VersionedArea> all();

    Optional<VersionedArea> find(AreaId id);

    /// As it stands when nobody else changes areas any more, until the transaction ends.
    Optional<VersionedArea> toChange(AreaId id);

    /// Writes it, has everything that is open belong where it lies now, and returns the new version.
    long save(Area area);
}
