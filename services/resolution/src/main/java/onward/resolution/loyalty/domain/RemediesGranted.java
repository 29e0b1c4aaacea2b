package onward.resolution.loyalty.domain;

import java.util.UUID;
import onward.contracts.id.CustomerId;

/// The remedies that customers were given.
public interface RemediesGranted {
    /// As it stands now.
    void save(GrantedRemedy remedy);

    void remove(UUID id);

    /// What one customer was given belongs to another from now on.
    void move(CustomerId from, CustomerId into);
}
