package onward.intake.sighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.Consent;
import onward.contracts.incident.Contact;
import onward.contracts.incident.IncidentFacts;
import onward.contracts.value.By;
import onward.intake.customers.domain.Acquaintances;
import onward.intake.reporting.Move;
import onward.intake.reporting.domain.Differences;
import onward.intake.reporting.domain.Incident;
import onward.intake.reporting.domain.Incidents;
import onward.intake.reporting.domain.Standing;
import onward.intake.triage.AssessReport;
import org.jspecify.annotations.Nullable;

/// Takes the customer's answer to a sighting: help begins when they agree, and ends politely when they do not, whenever
/// that is. Nobody is asked while they drive.
@ApplicationScoped
public class AnswerSighting {
    private static final String DECLINED = "The customer was offered help and would rather not.";

    private final Incidents incidents;
    private final Acquaintances acquaintances;
    private final AssessReport assessReport;
    private final Differences differences;
    private final Clock clock;

    public AnswerSighting(
            Incidents incidents,
            Acquaintances acquaintances,
            AssessReport assessReport,
            Differences differences,
            Clock clock) {
        this.incidents = incidents;
        this.acquaintances = acquaintances;
        this.assessReport = assessReport;
        this.differences = differences;
        this.clock = clock;
    }

    /// `hasStopped` is whether the car stands now, `contact` what the customer said of themselves.
    @Transactional
    public Answer answer(IncidentId id, boolean accepted, boolean hasStopped, @Nullable Contact contact, By by) {
        return incidents
                .findForChange(id)
                .map(incident -> answer(incident, accepted, hasStopped, contact, by))
                .orElseGet(() -> new Answer.Unknown(id));
    }

    private Answer answer(Incident incident, boolean accepted, boolean hasStopped, @Nullable Contact contact, By by) {
        var sighting = incident.facts().sighting();
        if (sighting == null) {
            return new Answer.Unknown(incident.id());
        }
        if (sighting.consent() == (accepted ? Consent.ACCEPTED : Consent.REFUSED)) {
            return new Answer.Moved(new Move.Done(incident));
        }
        if (!(incident.standing() instanceof Standing.Open open)
                || (accepted && !(open instanceof Standing.Reported))) {
            return new Answer.Moved(Move.NotPossible.from(incident));
        }
        if (accepted && !sighting.safeToStop() && !hasStopped) {
            return new Answer.StillDriving();
        }
        var answered = incident.facts().noticedBy(sighting.answered(accepted), null);
        return accepted
                ? help(incident, answered.reaching(contact == null ? owner(answered) : contact), by)
                : leave(incident, answered, open, by);
    }

    /// Until they agreed nobody looked up who they are.
    private Contact owner(IncidentFacts facts) {
        return acquaintances.in(facts).customers().stream()
                .findFirst()
                .map(owner -> new Contact(owner.name(), owner.phone(), null, owner.language()))
                .orElse(facts.contact());
    }

    private Answer help(Incident incident, IncidentFacts facts, By by) {
        var amended = amend(incident, facts, by);
        var triaged = amended.become(new Standing.Reported().triage(), by, clock.instant());
        incidents.save(triaged);
        return new Answer.Moved(new Move.Done(triaged.incident()));
    }

    private Answer leave(Incident incident, IncidentFacts facts, Standing.Open open, By by) {
        var cancelled = amend(incident, facts, by).become(open.cancel(DECLINED), by, clock.instant());
        incidents.save(cancelled);
        return new Answer.Moved(new Move.Done(cancelled.incident()));
    }

    private Incident amend(Incident incident, IncidentFacts facts, By by) {
        var assessed = assessReport.assess(facts);
        var change = incident.amend(
                facts,
                assessed.triage(),
                assessed.cover(),
                incident.warnings(),
                differences.between(incident.facts(), facts),
                by,
                clock.instant());
        incidents.save(change);
        return change.incident();
    }

    /// What became of the answer.
    public sealed interface Answer {
        /// The incident moved on, or could not.
        record Moved(Move move) implements Answer {}

        /// The car could not stop when it was seen, and nobody said that it stands now.
        record StillDriving() implements Answer {}

        /// There is no such sighting.
        record Unknown(IncidentId id) implements Answer {}
    }
}
