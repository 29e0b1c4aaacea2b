package onward.intake.reporting.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import onward.contracts.incident.IncidentKind;
import onward.contracts.incident.IncidentState;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/// An incident as a row: what is searched for in columns, the rest as JSON.
@Entity
@DynamicUpdate
@Table(name = "incidents")
public class IncidentRow extends PanacheEntityBase {
    @Id
    public UUID id;

    public String brand;

    @Enumerated(EnumType.STRING)
    public IncidentKind kind;

    @Enumerated(EnumType.STRING)
    public IncidentState state;

    @Column(name = "reported_at")
    public Instant reportedAt;

    /// Only open incidents answer for a second report; the others have none.
    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "planned_at")
    public @Nullable Instant plannedAt;

    public @Nullable String contract;

    @Column(name = "duplicate_key")
    public @Nullable String duplicateKey;

    public @Nullable String phone;

    @Column(name = "plate_key")
    public @Nullable String plateKey;

    public double lon;
    public double lat;

    /// Everything that `q` looks through, in the form of [SearchText].
    @Column(name = "search_text")
    public String searchText;

    @ColumnTransformer(write = "?::jsonb")
    public String facts;

    @ColumnTransformer(write = "?::jsonb")
    public String triage;

    @ColumnTransformer(write = "?::jsonb")
    public String cover;

    @ColumnTransformer(write = "?::jsonb")
    public String standing;

    @ColumnTransformer(write = "?::jsonb")
    public String warnings;

    @Column(name = "possible_duplicates")
    @ColumnTransformer(write = "?::jsonb")
    public String possibleDuplicates;

    public long version;
}
