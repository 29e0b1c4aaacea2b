package onward.web.example;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import onward.web.ChangeSource;
import org.jspecify.annotations.Nullable;

/// Parcels in the database, and the changes that are told of them.
@ApplicationScoped
class Parcels implements ChangeSource {
    private final DataSource database;
    private final List<Change> changes = new CopyOnWriteArrayList<>();

    Parcels(DataSource database) {
        this.database = database;
    }

    UUID add(String addressee) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("INSERT INTO parcels VALUES (?, ?)")) {
            insert.setObject(1, id);
            insert.setString(2, addressee);
            insert.executeUpdate();
        }
        return id;
    }

    int countFor(String addressee) throws SQLException {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("SELECT count(*) FROM parcels WHERE addressee = ?")) {
            count.setString(1, addressee);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void moved(String place) {
        changes.add(new Change(Integer.toString(changes.size() + 1), "moved", Map.of("place", place)));
    }

    @Override
    public List<Change> after(@Nullable String cursor, int max) {
        return changes.stream()
                .skip(cursor == null ? 0 : Integer.parseInt(cursor))
                .limit(max)
                .toList();
    }

    @Override
    public @Nullable String latest() {
        return changes.isEmpty() ? null : changes.getLast().id();
    }
}
