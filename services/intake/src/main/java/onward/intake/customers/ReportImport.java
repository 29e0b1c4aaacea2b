package onward.intake.customers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import onward.intake.customers.domain.ImportProgress;
import onward.intake.customers.domain.Imports;
import onward.intake.customers.domain.VehicleLine.Unsound;

/// Tells how far an import is, and which lines were refused.
@ApplicationScoped
public class ReportImport {
    private final Imports imports;

    public ReportImport(Imports imports) {
        this.imports = imports;
    }

    /// The lines after the given one that were refused.
    public Optional<Told> report(String name, long after, int most) {
        return imports.find(name).map(progress -> new Told(progress, imports.refused(name, after, most)));
    }

    /// How far it is, and some of the lines that were refused.
    public record Told(ImportProgress progress, List<Unsound> refused) {}
}
