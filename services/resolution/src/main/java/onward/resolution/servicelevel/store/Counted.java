package onward.resolution.servicelevel.store;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onward.resolution.servicelevel.domain.Tally;

/// Moves observations into tallies, within one transaction and under one lock: nobody else counts meanwhile.
final class Counted {
    private static final String ALONE = "select pg_try_advisory_xact_lock(hashtext('service_tally'))";

    private static final String TAKE = """
            delete from service_observation where id in (select id from service_observation order by id limit ?)
            returning reported_at, brand, area, service, pairs
            """;

    private static final String READ = """
            select pairs from service_tally
             where grain = ? and start = ? and dimension = ? and brand = ? and value = ?
            """;

    private static final String WRITE = """
            insert into service_tally (grain, start, dimension, brand, value, pairs) values (?, ?, ?, ?, ?, ?)
            on conflict (dimension, grain, start, brand, value) do update set pairs = excluded.pairs
            """;

    private final Connection connection;
    private final Map<Cell, Tally> tallies = new HashMap<>();

    Counted(Connection connection) {
        this.connection = connection;
    }

    int count(int most) throws SQLException {
        int taken = isAlone() ? take(most) : 0;
        if (taken > 0) {
            List.copyOf(tallies.entrySet())
                    .forEach(counted -> tallies.computeIfAbsent(counted.getKey().ofMonth(), month -> new Tally())
                            .add(counted.getValue()));
            addWhatIsThere();
            write();
        }
        return taken;
    }

    private boolean isAlone() throws SQLException {
        try (var statement = connection.prepareStatement(ALONE);
                var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private int take(int most) throws SQLException {
        int taken = 0;
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setInt(1, most);
            try (var rows = statement.executeQuery()) {
                for (; rows.next(); taken++) {
                    take(rows);
                }
            }
        }
        return taken;
    }

    private void take(ResultSet row) throws SQLException {
        var pairs = Pairs.read(row.getArray("pairs"));
        var reportedAt = row.getTimestamp("reported_at").toInstant();
        Cell.of(reportedAt, row.getString("brand"), row.getString("area"), row.getString("service"))
                .forEach(cell ->
                        tallies.computeIfAbsent(cell, first -> new Tally()).observe(pairs));
    }

    private void addWhatIsThere() throws SQLException {
        try (var statement = connection.prepareStatement(READ)) {
            for (var counted : tallies.entrySet()) {
                name(statement, counted.getKey());
                try (var row = statement.executeQuery()) {
                    if (row.next()) {
                        counted.getValue().add(Pairs.read(row.getArray("pairs")));
                    }
                }
            }
        }
    }

    private void write() throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            for (var counted : tallies.entrySet()) {
                name(statement, counted.getKey());
                statement.setArray(6, Pairs.write(connection, counted.getValue().pairs()));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void name(PreparedStatement statement, Cell cell) throws SQLException {
        statement.setString(1, cell.grain());
        statement.setDate(2, Date.valueOf(cell.start()));
        statement.setString(3, cell.dimension());
        statement.setString(4, cell.brand());
        statement.setString(5, cell.value());
    }
}
