package onward.intake.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import onward.intake.facts.domain.Finding;
import onward.web.Warnings;

/// What was odd about the request at hand, in the words of reports.
@ApplicationScoped
public class Oddities {
    private final Warnings warnings;

    Oddities(Warnings warnings) {
        this.warnings = warnings;
    }

    /// They come after what is odd about the report.
    public List<Finding> beside(List<Finding> doubts) {
        return Stream.concat(doubts.stream(), all().stream()).toList();
    }

    public List<Finding> all() {
        return warnings.all().stream()
                .map(warning -> new Finding(warning.pointer(), warning.detail()))
                .toList();
    }
}
