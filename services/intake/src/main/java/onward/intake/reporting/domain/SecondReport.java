package onward.intake.reporting.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import onward.contracts.incident.FieldChange;

/// What a second report of an incident adds to the first, as a note for whoever reads the incident.
public final class SecondReport {
    private static final Set<String> NOT_WORTH_NOTING = Set.of("/reportedAt", "/kind");

    private SecondReport() {}

    /// Only what the second report does tell counts: silence takes nothing back.
    public static String note(List<FieldChange> differences) {
        var news = differences.stream()
                .filter(difference -> difference.after() != null)
                .filter(difference -> !NOT_WORTH_NOTING.contains(difference.pointer()))
                .map(SecondReport::news)
                .collect(joining("; "));
        return news.isEmpty() ? "Reported again, with nothing new." : "Reported again. New: %s.".formatted(news);
    }

    private static String news(FieldChange difference) {
        var field = difference.pointer().substring(1).replace('/', ' ');
        return difference.before() == null
                ? "%s %s".formatted(field, difference.after())
                : "%s %s (was %s)".formatted(field, difference.after(), difference.before());
    }
}
