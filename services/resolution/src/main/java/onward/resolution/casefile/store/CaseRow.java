package onward.resolution.casefile.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.resolution.CaseState;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// One care case; `file` is the JSON of [FileJson].
@Entity
@Table(name = "care_case")
class CaseRow {
    @Id
    UUID incidentId;

    @Version
    long version;

    String brand;

    @Enumerated(EnumType.STRING)
    CaseState state;

    Instant openedAt;

    @Nullable
    Instant resolvedAt;

    @Nullable
    Instant settledAt;

    boolean heard;

    @Nullable
    Instant nextDueAt;

    @Nullable
    Instant settlesAt;

    @Nullable
    Instant nextAlertAt;

    boolean custodyInDoubt;

    @ColumnTransformer(write = "?::jsonb")
    String file;
}
