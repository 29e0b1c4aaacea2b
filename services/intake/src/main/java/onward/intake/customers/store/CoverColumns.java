package onward.intake.customers.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import onward.intake.customers.domain.Entitlement;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/// A cover as columns, its limits as JSON; without a scope there is none.
@Embeddable
public class CoverColumns {
    @Enumerated(EnumType.STRING)
    @Column(name = "cover_scope")
    public Entitlement.Scope scope;

    @Column(name = "cover_from")
    public LocalDate from;

    @Column(name = "cover_until")
    public LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(name = "cover_kind")
    public Entitlement.Kind kind;

    @Column(name = "cover_limits")
    @ColumnTransformer(write = "?::jsonb")
    public String limits;

    static CoverColumns of(@Nullable Entitlement entitlement) {
        var columns = new CoverColumns();
        if (entitlement != null) {
            columns.scope = entitlement.scope();
            columns.from = entitlement.from();
            columns.until = entitlement.until();
            columns.kind = entitlement.kind();
            columns.limits = WrittenLimits.of(entitlement.limits());
        }
        return columns;
    }

    static @Nullable Entitlement entitlement(@Nullable CoverColumns columns) {
        return columns == null || columns.scope == null
                ? null
                : new Entitlement(
                        columns.scope, columns.from, columns.until, columns.kind, WrittenLimits.read(columns.limits));
    }
}
