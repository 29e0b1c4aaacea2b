package onward.intake.customers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import onward.contracts.id.CustomerId;
import onward.contracts.incident.Propulsion;
import onward.intake.customers.domain.Customer;
import onward.intake.customers.domain.Entitlement;
import onward.intake.customers.domain.KnownVehicle;
import org.jspecify.annotations.Nullable;

/// Reads a row's columns from left to right.
final class RowReading {
    static final String VEHICLE = "vin, brand, customer_id, plate, plate_country, model, propulsion, ";
    static final String CUSTOMER = "id, brand, name, phone, language, merged_into, absorbed, ";
    static final String COVER = "cover_scope, cover_from, cover_until, cover_kind, cover_limits";
    private static final int COVER_COLUMNS = 5;

    private final ResultSet row;
    private int column;

    RowReading(ResultSet row) {
        this.row = row;
    }

    /// The columns [#VEHICLE] and [#COVER].
    KnownVehicle vehicle() throws SQLException {
        return new KnownVehicle(
                always(), always(), customerId(), text(), text(), text(), oneOf(Propulsion.class), cover());
    }

    /// The columns [#CUSTOMER] and [#COVER].
    Known customer() throws SQLException {
        var id = new CustomerId(always());
        var brand = always();
        var name = text();
        var phone = text();
        var language = text();
        var mergedInto = customerId();
        column++;
        var absorbed = row.getBoolean(column);
        return new Known(new Customer(id, brand, name, phone, language, cover(), mergedInto), absorbed);
    }

    private @Nullable Entitlement cover() throws SQLException {
        var scope = oneOf(Entitlement.Scope.class);
        if (scope == null) {
            column += COVER_COLUMNS - 1;
            return null;
        }
        return new Entitlement(scope, day(), day(), oneOf(Entitlement.Kind.class), WrittenLimits.read(text()));
    }

    private @Nullable String text() throws SQLException {
        column++;
        return row.getString(column);
    }

    private String always() throws SQLException {
        return Objects.requireNonNull(text());
    }

    private @Nullable LocalDate day() throws SQLException {
        column++;
        return row.getObject(column, LocalDate.class);
    }

    private @Nullable CustomerId customerId() throws SQLException {
        var id = text();
        return id == null ? null : new CustomerId(id);
    }

    private <E extends Enum<E>> @Nullable E oneOf(Class<E> type) throws SQLException {
        var name = text();
        return name == null ? null : Enum.valueOf(type, name);
    }

    /// A record of a customer; `absorbed` when others were merged into it.
    record Known(Customer customer, boolean absorbed) {
        boolean isOneOfSeveral() {
            return absorbed || customer.mergedInto() != null;
        }
    }
}
