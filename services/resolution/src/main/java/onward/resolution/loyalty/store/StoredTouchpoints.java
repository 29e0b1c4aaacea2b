package onward.resolution.loyalty.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import onward.contracts.id.CustomerId;
import onward.resolution.loyalty.domain.Touchpoint;
import onward.resolution.loyalty.domain.Touchpoints;

/// Touchpoints in PostgreSQL, many at a time, in the caller's transaction.
@ApplicationScoped
class StoredTouchpoints implements Touchpoints {
    private static final String ADD = """
            insert into touchpoint (id, customer_id, kind, amount, currency, happened_at, reference, actor, booked_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (customer_id, kind, reference) where reference is not null do nothing
            """;

    /// What both were told of by one reference is one thing.
    private static final String DROP_REPEATED = """
            delete from touchpoint t using touchpoint kept
             where t.customer_id = ? and kept.customer_id = ? and kept.kind = t.kind and kept.reference = t.reference
            """;

    private static final String MOVE = "update touchpoint set customer_id = ? where customer_id = ?";
    private static final int AT_ONCE = 1_000;

    private final AgroalDataSource database;

    StoredTouchpoints(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public int add(List<Touchpoint> touchpoints, Supplier<UUID> ids, String actor, Instant now) {
        int added = 0;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ADD)) {
            for (int done = 0; done < touchpoints.size(); done += AT_ONCE) {
                for (var told : touchpoints.subList(done, Math.min(done + AT_ONCE, touchpoints.size()))) {
                    fill(statement, told, ids.get());
                    statement.setString(8, actor);
                    statement.setTimestamp(9, Timestamp.from(now));
                    statement.addBatch();
                }
                for (int count : statement.executeBatch()) {
                    added += count;
                }
            }
            return added;
        } catch (SQLException failed) {
            throw new TouchpointsUnavailable(failed);
        }
    }

    private static void fill(PreparedStatement statement, Touchpoint told, UUID id) throws SQLException {
        var value = told.value();
        statement.setObject(1, id);
        statement.setString(2, told.customer().value());
        statement.setString(3, told.kind().name());
        statement.setBigDecimal(4, value == null ? null : value.amount());
        statement.setString(5, value == null ? null : value.currency());
        statement.setTimestamp(6, Timestamp.from(told.at()));
        statement.setString(7, told.reference());
    }

    @Override
    public void move(CustomerId from, CustomerId into) {
        try (var connection = database.getConnection()) {
            run(connection.prepareStatement(DROP_REPEATED), from, into);
            run(connection.prepareStatement(MOVE), into, from);
        } catch (SQLException failed) {
            throw new TouchpointsUnavailable(failed);
        }
    }

    private static void run(PreparedStatement prepared, CustomerId first, CustomerId second) throws SQLException {
        try (var statement = prepared) {
            statement.setString(1, first.value());
            statement.setString(2, second.value());
            statement.executeUpdate();
        }
    }
}
