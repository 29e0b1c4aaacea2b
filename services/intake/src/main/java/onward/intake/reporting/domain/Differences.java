package onward.intake.reporting.domain;

import java.util.List;
import onward.contracts.incident.FieldChange;
import onward.contracts.incident.IncidentFacts;

/// Compares what was told at two times.
public interface Differences {
    /// The fields that differ, by their JSON pointers in the order of the report. Texts are as in JSON; null stands for
    /// nothing.
    List<FieldChange> between(IncidentFacts before, IncidentFacts after);
}
