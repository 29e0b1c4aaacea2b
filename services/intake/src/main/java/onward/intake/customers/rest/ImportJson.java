package onward.intake.customers.rest;

import java.util.List;
import onward.intake.customers.domain.ImportProgress;
import onward.intake.customers.domain.VehicleLine.Unsound;
import onward.web.Page;
import org.jspecify.annotations.Nullable;

/// How far an import is: lines with the header, what became of them, and a page of those that were refused.
record ImportJson(
        String name,
        long lines,
        long kept,
        long refused,
        List<Unsound> items,
        @Nullable String next) {
    static ImportJson of(String name, ImportProgress progress, Page<Unsound> page) {
        return new ImportJson(name, progress.lines(), progress.kept(), progress.refused(), page.items(), page.next());
    }
}
