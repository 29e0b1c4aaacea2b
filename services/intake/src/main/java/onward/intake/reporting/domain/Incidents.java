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

    /// The open incident with this key that was reported since then, which nobody else changes until the transaction
    /// ends.
    Optional<Incident> openWith(DuplicateKey key, Instant since);

    /// Some of those whose time has come, which nobody else changes until the transaction ends.
    List<Incident> due(Instant now, int most);

    /// Files a new incident with the changes that made it, unless an open one with the same key was reported since
    /// then. Without a key it is a new one in any case.
    Filing file(List<Change> changes, Instant since);

    void save(Change change);

    /// Notes what the customer of an incident was told to expect next; null is nothing.
    void expect(IncidentId id, @Nullable Instant promisedBy);

    /// What became of a new incident.
    sealed interface Filing {
        /// It is one.
        record New() implements Filing {}

        /// It is the same as this one, which nobody else changes until the transaction ends.
        record SameAs(Incident incident) implements Filing {}
    }
}
