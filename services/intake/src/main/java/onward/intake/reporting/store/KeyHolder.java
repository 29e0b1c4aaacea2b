package onward.intake.reporting.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import onward.contracts.incident.IncidentFacts;
import onward.intake.Question;

/// Which incident has a key. Whoever asks holds a lock on the key until the transaction ends, so that the answer stays
/// true for two agents at the same instant.
record KeyHolder(String key) implements Question<Optional<UUID>> {
    private static final String SQL = """
            select pg_advisory_xact_lock(hashtextextended(?, 1));
            select id from incidents where duplicate_key = ?;
            """;
    private static final int PARAMETERS = 2;

    @Override
    public String sql() {
        return SQL;
    }

    @Override
    public int ask(PreparedStatement statement, int first, IncidentFacts facts) throws SQLException {
        statement.setString(first, key);
        statement.setString(first + 1, key);
        return first + PARAMETERS;
    }

    /// The first result is that of the lock.
    @Override
    public Optional<UUID> read(PreparedStatement statement, IncidentFacts facts) throws SQLException {
        statement.getMoreResults();
        var rows = statement.getResultSet();
        return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
    }
}
