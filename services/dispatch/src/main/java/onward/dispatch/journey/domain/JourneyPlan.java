package onward.dispatch.journey.domain;

import java.util.List;
import java.util.UUID;
import onward.contracts.dispatch.JobFacts;
import onward.contracts.dispatch.OptionFacts;
import onward.contracts.id.IncidentId;
import onward.contracts.value.By;

/// What is done about an incident.
///
/// ```
/// Proposed ──choose──▶ Chosen ─┐ replan     every one ──end──▶ Ended
///    │  ▲                ▲     │
///  fail  propose         └─────┘
///    ▼  │
///   Failed
/// ```
public sealed interface JourneyPlan {
    UUID id();

    IncidentId incident();

    /// A plan of an incident that is not over.
    sealed interface Open extends JourneyPlan permits Undecided, Chosen {
        default Change end(By by) {
            return new Change(new Ended(id(), incident()), new News.Over(by));
        }
    }

    /// A plan of which nothing is done yet.
    sealed interface Undecided extends Open permits Proposed, Failed {
        default Change propose(List<OptionFacts> options, By by) {
            return new Change(new Proposed(id(), incident()), new News.Options(options, by));
        }

        default Change fail(String reason, By by) {
            return new Change(new Failed(id(), incident()), new News.Nothing(reason, by));
        }
    }

    /// What could be done was worked out.
    record Proposed(UUID id, IncidentId incident) implements Undecided {
        public Change choose(Choice choice, List<JobFacts> jobs, By by) {
            return new Change(new Chosen(id, incident, choice), new News.Decision(jobs, by));
        }
    }

    /// Nothing that was worked out can be done.
    record Failed(UUID id, IncidentId incident) implements Undecided {}

    /// One option is done.
    record Chosen(UUID id, IncidentId incident, Choice choice) implements Open {
        public Change replan(Choice other, List<JobFacts> jobs, String why, By by) {
            return new Change(new Chosen(id, incident, other), new News.Replanned(jobs, why, by));
        }
    }

    /// The incident is over.
    record Ended(UUID id, IncidentId incident) implements JourneyPlan {}

    /// A plan after a transition, and what happened.
    record Change(JourneyPlan plan, News news) {}

    /// What happened to a plan.
    sealed interface News {
        By by();

        record Options(List<OptionFacts> options, By by) implements News {}

        record Nothing(String reason, By by) implements News {}

        record Decision(List<JobFacts> jobs, By by) implements News {}

        record Replanned(List<JobFacts> jobs, String why, By by) implements News {}

        record Over(By by) implements News {}
    }
}
