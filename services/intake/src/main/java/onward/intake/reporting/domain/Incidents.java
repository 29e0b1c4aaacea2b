package onward.intake.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
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

    /// The open incident with the key of what is told that was reported since then. Until the transaction ends nobody
    /// else changes it, and if there is none nobody else files one.
    Optional<Incident> claim(DuplicateKey key, IncidentFacts told, Instant since);

    /// Files a new incident, whose key was claimed if it has one, with the changes that made it.
    void file(List<Change> changes);

    void save(Change change);

    /// Notes what the customer of an incident was told to expect next; null is nothing.
    void expect(IncidentId id, @Nullable Instant promisedBy);
}
