package onward.resolution.casefile.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import onward.contracts.id.IncidentId;
import onward.resolution.casefile.domain.CareCase;
import onward.resolution.casefile.domain.CareCase.Open;
import onward.resolution.casefile.domain.CareCase.Resolved;
import onward.resolution.casefile.domain.CareCase.Settled;
import onward.resolution.casefile.domain.CaseFile;
import onward.resolution.casefile.domain.CustodyChain;
import onward.resolution.casefile.domain.Deadlines;
import onward.resolution.casefile.domain.Filed;
import onward.resolution.casefile.domain.Workshop;
import org.jspecify.annotations.Nullable;

/// Turns cases into rows and back.
@ApplicationScoped
class Rows {
    private final ObjectMapper json;
    private final Deadlines deadlines;

    Rows(ObjectMapper json, Deadlines deadlines) {
        this.json = json;
        this.deadlines = deadlines;
    }

    Filed read(CaseRow row) {
        var file = file(row);
        var careCase = switch (row.state) {
            case OPEN -> new Open(file);
            case RESOLVED -> new Resolved(file, requireNonNull(row.resolvedAt), row.heard);
            case SETTLED -> new Settled(file, requireNonNull(row.settledAt));
        };
        return new Filed(careCase, row.version);
    }

    void write(CareCase careCase, CaseRow row) {
        var file = careCase.file();
        row.incidentId = file.incidentId().value();
        row.brand = file.brand();
        row.openedAt = file.openedAt();
        row.state = careCase.state();
        row.nextDueAt = file.obligations().nextDueAt();
        row.file = text(FileJson.of(file));
        row.nextAlertAt = file.obligations().nextAlertAt(deadlines.reminder());
        row.settlesAt = settlesAt(careCase);
        row.custodyInDoubt = !(careCase instanceof Settled) && file.custody().isInDoubt();
        switch (careCase) {
            case Open open -> {
                row.resolvedAt = null;
                row.settledAt = null;
                row.heard = false;
            }
            case Resolved resolved -> {
                row.resolvedAt = resolved.resolvedAt();
                row.heard = resolved.heard();
            }
            case Settled settled -> row.settledAt = settled.settledAt();
        }
    }

    private @Nullable Instant settlesAt(CareCase careCase) {
        return switch (careCase) {
            case Open open -> open.settlesAt(deadlines);
            case Resolved resolved -> resolved.settlesAt(deadlines);
            case Settled settled -> null;
        };
    }

    private CaseFile file(CaseRow row) {
        try {
            var inside = json.readValue(row.file, FileJson.class);
            return new CaseFile(
                    new IncidentId(row.incidentId),
                    row.brand,
                    row.openedAt,
                    inside.owed(),
                    new CustodyChain(inside.custody()),
                    new Workshop(inside.workshop()),
                    inside.pending(),
                    inside.handedOverAt());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("The file of case %s can't be read.".formatted(row.incidentId), e);
        }
    }

    private String text(FileJson file) {
        try {
            return json.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
