package onward.intake.reporting.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import onward.intake.facts.domain.Finding;
import onward.web.Warnings;

/// What was odd about the request at hand, in the words of reports.
@ApplicationScoped
class Oddities {
    private final Warnings warnings;

    Oddities(Warnings warnings) {
        this.warnings = warnings;
    }

    List<Finding> all() {
        return warnings.all().stream()
                .map(warning -> new Finding(warning.pointer(), warning.detail()))
                .toList();
    }
}
