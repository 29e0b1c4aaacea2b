package onward.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the subscriptions of these tests did, as rows: undone with the transaction that did it.
@ApplicationScoped
class Effects {
    private final AgroalDataSource dataSource;

    Effects(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(String key, String text) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("insert into effect (key, text) values (?, ?)")) {
            statement.setString(1, key);
            statement.setString(2, text);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<String> of(String key) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select text from effect where key = ? order by id")) {
            statement.setString(1, key);
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The next number of a key, under a lock that lasts until commit.
    int next(String key) {
        var sql = "insert into counter (key, value) values (?, 1) "
                + "on conflict (key) do update set value = counter.value + 1 returning value";
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long waiting(String key) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select count(*) from inbox_waiting where key = ?")) {
            statement.setString(1, key);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
