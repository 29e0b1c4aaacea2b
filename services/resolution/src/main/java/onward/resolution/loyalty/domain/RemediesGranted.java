package onward.resolution.loyalty.domain;

import java.util.UUID;

/// The remedies that customers were given.
public interface RemediesGranted {
    /// As it stands now.
    void save(GrantedRemedy remedy);

    void remove(UUID id);
}
