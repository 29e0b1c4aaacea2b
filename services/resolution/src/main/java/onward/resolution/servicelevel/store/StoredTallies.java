package onward.resolution.servicelevel.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import onward.resolution.figures.domain.Days;
import onward.resolution.servicelevel.domain.Grouping;
import onward.resolution.servicelevel.domain.Periods;
import onward.resolution.servicelevel.domain.Tallies;
import onward.resolution.servicelevel.domain.Tally;
import org.jspecify.annotations.Nullable;

/// Tallies in PostgreSQL, in the caller's transaction.
@ApplicationScoped
class StoredTallies implements Tallies {
    private static final int ROWS_AT_ONCE = 5_000;

    private final AgroalDataSource database;

    StoredTallies(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public int count(int most) {
        try (var connection = database.getConnection()) {
            return new Counted(connection).count(most);
        } catch (SQLException failed) {
            throw new TalliesUnavailable(failed);
        }
    }

    @Override
    public SortedMap<String, Tally> of(Grouping by, Days days, @Nullable Set<String> brands) {
        var dimension = Dimension.of(by);
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(dimension.read())) {
            var periods = by == Grouping.DAY ? Periods.daily(days) : Periods.of(days);
            statement.setString(1, dimension.kept());
            statement.setArray(2, dates(connection, periods.months()));
            statement.setArray(3, dates(connection, periods.days()));
            seen(connection, statement, 4, brands);
            statement.setTimestamp(6, Timestamp.from(days.start()));
            statement.setTimestamp(7, Timestamp.from(days.end()));
            seen(connection, statement, 8, brands);
            statement.setFetchSize(ROWS_AT_ONCE);
            return read(statement);
        } catch (SQLException failed) {
            throw new TalliesUnavailable(failed);
        }
    }

    private static SortedMap<String, Tally> read(PreparedStatement statement) throws SQLException {
        var groups = new TreeMap<String, Tally>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var tally = groups.computeIfAbsent(rows.getString("name"), name -> new Tally());
                var pairs = Pairs.read(rows.getArray("pairs"));
                if (rows.getBoolean("counted")) {
                    tally.add(pairs);
                } else {
                    tally.observe(pairs);
                }
            }
        }
        return groups;
    }

    private static void seen(Connection connection, PreparedStatement statement, int at, @Nullable Set<String> brands)
            throws SQLException {
        statement.setBoolean(at, brands == null);
        statement.setArray(at + 1, connection.createArrayOf("text", brands == null ? new String[0] : brands.toArray()));
    }

    private static Array dates(Connection connection, List<LocalDate> dates) throws SQLException {
        return connection.createArrayOf(
                "date", dates.stream().map(Date::valueOf).toArray());
    }
}
