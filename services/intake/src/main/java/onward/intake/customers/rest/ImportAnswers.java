package onward.intake.customers.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import onward.intake.customers.ReportImport;
import onward.intake.customers.domain.ImportProgress;
import onward.web.Cursor;
import onward.web.Limit;
import onward.web.Page;
import org.jspecify.annotations.Nullable;

/// How far imports are, as it is answered.
@ApplicationScoped
class ImportAnswers {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final ReportImport reportImport;

    ImportAnswers(ReportImport reportImport) {
        this.reportImport = reportImport;
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    ImportJson first(String name) {
        return page(name, null, 0);
    }

    /// A file with nothing but a header leaves no trace.
    ImportJson page(String name, @Nullable Integer limit, long after) {
        var most = Limit.of(limit);
        return reportImport
                .report(name, after, most + 1)
                .map(told -> ImportJson.of(
                        name,
                        told.progress(),
                        Page.of(told.refused(), most, line -> Cursor.of(Long.toString(line.number())))))
                .orElseGet(() -> ImportJson.of(name, ImportProgress.BEGINNING, new Page<>(List.of(), null)));
    }
}
