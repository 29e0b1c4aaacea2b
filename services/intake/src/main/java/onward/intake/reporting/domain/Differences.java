package onward.intake.reporting.domain;

import java.util.List;
import onward.contracts.incident.IncidentFacts;
import org.jspecify.annotations.Nullable;

/// Compares what was told at two times.
public interface Differences {
    /// The fields that differ, by their JSON pointers in the order of the report. Texts are as in JSON; null stands for
    /// nothing.
    List<Difference> between(IncidentFacts before, IncidentFacts after);

    /// One field that differs.
    record Difference(
            String pointer,
            @Nullable String before,
            @Nullable String after) {}
}
