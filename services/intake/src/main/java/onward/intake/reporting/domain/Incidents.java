package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.intake.duplicates.domain.DuplicateKey;
import org.jspecify.annotations.Nullable;

/// All incidents. What is saved is announced in the same transaction.
public interface Incidents {
    Optional<Incident> find(IncidentId id);

    /// The incident, which nobody else changes until the transaction ends.
    Optional<Incident> findForChange(IncidentId id);

    /// Files a new incident with the changes that made it, unless an open one with the same key was reported since
    /// then. Without a key it is a new one in any case.
    Filing file(List<Change> changes, @Nullable DuplicateKey key, Instant since);

    void save(Change change);

    /// What became of a new incident.
    sealed interface Filing {
        /// It is one.
        record New() implements Filing {}

        /// It is the same as this one, which nobody else changes until the transaction ends.
        record SameAs(Incident incident) implements Filing {}
    }
}
