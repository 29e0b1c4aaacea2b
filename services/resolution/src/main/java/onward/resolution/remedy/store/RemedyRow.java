package onward.resolution.remedy.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.resolution.RemedyKind;
import onward.contracts.resolution.RemedyState;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// One remedy; `content` is the JSON of [RemedyContent].
@Entity
@Table(name = "remedy")
class RemedyRow {
    @Id
    UUID id;

    @Version
    long version;

    @Nullable
    UUID incidentId;

    @Nullable
    String customerId;

    String brand;

    @Enumerated(EnumType.STRING)
    RemedyKind kind;

    @Enumerated(EnumType.STRING)
    RemedyState state;

    String actor;
    Instant proposedAt;
    String currency;
    BigDecimal estimate;

    @Nullable
    BigDecimal actual;

    @Nullable
    String approvedBy;

    @Nullable
    Instant approvedAt;

    @Nullable
    Instant committedAt;

    @Nullable
    Instant decideBy;

    boolean passedOn;

    @ColumnTransformer(write = "?::jsonb")
    String content;
}
