package onward.resolution.casefile.domain;

import java.util.List;
import java.util.stream.Stream;

/// What the workshop has told, oldest first. After READY a new visit can begin.
public record Workshop(List<WorkshopReport> reports) {
    public Workshop {
        reports = List.copyOf(reports);
    }

    public static Workshop unheard() {
        return new Workshop(List.of());
    }

    public boolean isAt(WorkshopStage stage) {
        return !reports.isEmpty() && reports.getLast().stage() == stage;
    }

    public List<WorkshopStage> nextStages() {
        return reports.isEmpty() || isAt(WorkshopStage.READY)
                ? List.of(WorkshopStage.values())
                : reports.getLast().stage().later();
    }

    public Workshop reports(WorkshopReport report) {
        return new Workshop(Stream.concat(reports.stream(), Stream.of(report)).toList());
    }
}
