package onward.intake.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.value.By;
import onward.intake.IntakeConfig;
import onward.intake.duplicates.domain.DuplicateKey;
import onward.intake.duplicates.domain.Neighbours;
import onward.intake.facts.domain.Finding;
import onward.intake.reporting.domain.Differences;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.SecondReport;
import onward.intake.reporting.domain.Standing;
import onward.intake.triage.AssessReport;

/// Files an incident, however it was noticed: assesses it and takes its first step in the same breath, unless the same
/// incident is open already.
@ApplicationScoped
public class FileIncident {
    private final AssessReport assessReport;
    private final Neighbours neighbours;
    private final Incidents incidents;
    private final Differences differences;
    private final IntakeConfig.Duplicates config;
    private final Supplier<IncidentId> ids;

    public FileIncident(
            AssessReport assessReport,
            Neighbours neighbours,
            Incidents incidents,
            Differences differences,
            IntakeConfig config,
            Supplier<IncidentId> ids) {
        this.assessReport = assessReport;
        this.neighbours = neighbours;
        this.incidents = incidents;
        this.differences = differences;
        this.config = config.duplicates();
        this.ids = ids;
    }

    /// `firstStep` says where it stands after it was reported; only one that stays open can be the same as another.
    @Transactional
    public Answer file(
            IncidentFacts facts, List<Finding> doubts, Function<Standing.Reported, Standing> firstStep, By by) {
        var reported = new Standing.Reported();
        var next = firstStep.apply(reported);
        return openAs(facts, next)
                .map(known -> noteSecondReport(known, facts, by))
                .orElseGet(() -> fileNew(first(facts, doubts), next, by));
    }

    /// What is being helped already, too: a sighting waits, and so has another key.
    private Optional<Incident> openAs(IncidentFacts facts, Standing standing) {
        var since = facts.reportedAt().minus(config.within());
        var helped = facts.sighting() == null
                ? Optional.<Incident>empty()
                : Optional.ofNullable(DuplicateKey.of(facts)).flatMap(key -> incidents.openWith(key, since));
        return helped.or(() ->
                Optional.ofNullable(standing.duplicateKey(facts)).flatMap(key -> incidents.claim(key, facts, since)));
    }

    private Incident first(IncidentFacts facts, List<Finding> doubts) {
        var assessed = assessReport.assess(facts);
        return Incident.reported(ids.get(), facts, assessed.triage(), assessed.cover(), doubts, neighbours.of(facts));
    }

    private Answer fileNew(Incident incident, Standing next, By by) {
        var at = incident.facts().reportedAt();
        var told = incident.told(by, at);
        var changes = next.equals(incident.standing()) ? List.of(told) : List.of(told, incident.become(next, by, at));
        incidents.file(changes);
        return new Answer.Filed(changes.getLast().incident());
    }

    private Answer noteSecondReport(Incident known, IncidentFacts told, By by) {
        incidents.save(known.note(SecondReport.note(differences.between(known.facts(), told)), by, told.reportedAt()));
        return new Answer.KnownAlready(known);
    }

    /// What became of it.
    public sealed interface Answer {
        /// It is an incident.
        record Filed(Incident incident) implements Answer {}

        /// It is one that is known; what was new about it is noted there.
        record KnownAlready(Incident incident) implements Answer {}
    }
}
