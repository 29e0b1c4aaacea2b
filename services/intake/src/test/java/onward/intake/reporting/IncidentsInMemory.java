package onward.intake.reporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.incident.IncidentFacts;
import onward.intake.duplicates.domain.DuplicateKey;
import onward.intake.reporting.domain.Change;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Standing;
import org.jspecify.annotations.Nullable;

/// The incidents of a test, with everything that was told about them.
public final class IncidentsInMemory implements Incidents {
    private final Map<IncidentId, Incident> incidents = new LinkedHashMap<>();
    private final Map<DuplicateKey, IncidentId> keys = new LinkedHashMap<>();
    private final List<IncidentEvent> told = new ArrayList<>();

    @Override
    public Optional<Incident> find(IncidentId id) {
        return Optional.ofNullable(incidents.get(id));
    }

    @Override
    public Optional<Incident> findForChange(IncidentId id) {
        return find(id);
    }

    @Override
    public Optional<Incident> openWith(DuplicateKey key, Instant since) {
        return Optional.ofNullable(keys.get(key))
                .flatMap(this::find)
                .filter(incident -> incident.standing() instanceof Standing.Open)
                .filter(incident -> !incident.facts().reportedAt().isBefore(since));
    }

    @Override
    public List<Incident> due(Instant now, int most) {
        return incidents.values().stream()
                .filter(incident ->
                        incident.plannedAt() != null && !incident.plannedAt().isAfter(now))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Incident> claim(DuplicateKey key, IncidentFacts told, Instant since) {
        return openWith(key, since);
    }

    @Override
    public void file(List<Change> changes) {
        changes.forEach(this::save);
        var incident = changes.getLast().incident();
        if (incident.duplicateKey() != null) {
            keys.put(incident.duplicateKey(), incident.id());
        }
    }

    @Override
    public void save(Change change) {
        incidents.put(change.incident().id(), change.incident());
        told.add(change.event());
    }

    @Override
    public void expect(IncidentId id, @Nullable Instant promisedBy) {}

    public List<IncidentEvent> told() {
        return List.copyOf(told);
    }
}
