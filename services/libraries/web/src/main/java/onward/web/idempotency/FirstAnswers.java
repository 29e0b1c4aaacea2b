package onward.web.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/// The first answers of the last 24 hours, in the service's own database and in the caller's transaction.
@ApplicationScoped
class FirstAnswers {
    /// Removes what has expired, a little at each request, and claims the key; waits for whoever holds it.
    private static final String CLAIM = """
            WITH swept AS (
                DELETE FROM idempotency_keys WHERE (scope, key) IN (
                    SELECT scope, key FROM idempotency_keys WHERE expires_at <= now()
                    ORDER BY expires_at LIMIT 20 FOR UPDATE SKIP LOCKED))
            INSERT INTO idempotency_keys (scope, key, request_hash) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING""";

    private static final String FIND = """
            SELECT request_hash, status, location, etag, content_type, body
            FROM idempotency_keys WHERE scope = ? AND key = ? AND expires_at > now()""";

    private static final String KEEP = """
            UPDATE idempotency_keys SET status = ?, location = ?, etag = ?, content_type = ?, body = ?
            WHERE scope = ? AND key = ?""";

    private static final String FORGET = "DELETE FROM idempotency_keys WHERE scope = ? AND key = ?";

    private final DataSource database;

    FirstAnswers(DataSource database) {
        this.database = database;
    }

    /// The answer that was given to this request before; empty when it is the first, which must then be answered and
    /// [#keep]ed or [#forget]ten in the same transaction.
    ///
    /// @throws onward.web.ProblemException 422 when the key was used for another body
    Optional<Kept> toOrClaim(KeyedRequest request) throws SQLException {
        try (var connection = database.getConnection()) {
            while (true) {
                if (claim(connection, request)) {
                    return Optional.empty();
                }
                var kept = find(connection, request);
                if (kept.isPresent()) {
                    return kept;
                }
            }
        }
    }

    private static boolean claim(Connection connection, KeyedRequest request) throws SQLException {
        try (var statement = connection.prepareStatement(CLAIM)) {
            name(statement, 1, request);
            statement.setBytes(3, request.hash());
            return statement.executeUpdate() == 1;
        }
    }

    private static Optional<Kept> find(Connection connection, KeyedRequest request) throws SQLException {
        try (var statement = connection.prepareStatement(FIND)) {
            name(statement, 1, request);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(kept(row, request)) : Optional.empty();
            }
        }
    }

    private static Kept kept(ResultSet row, KeyedRequest request) throws SQLException {
        if (!request.isSameAs(row.getBytes("request_hash"))) {
            throw KeyedRequest.mismatch().exception();
        }
        return new Kept(
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                row.getString("content_type"),
                row.getBytes("body"));
    }

    void keep(KeyedRequest request, Kept answer) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(KEEP)) {
            statement.setInt(1, answer.status());
            statement.setString(2, answer.location());
            statement.setString(3, answer.etag());
            statement.setString(4, answer.contentType());
            statement.setBytes(5, answer.body());
            name(statement, 6, request);
            statement.executeUpdate();
        }
    }

    void forget(KeyedRequest request) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FORGET)) {
            name(statement, 1, request);
            statement.executeUpdate();
        }
    }

    private static void name(PreparedStatement statement, int index, KeyedRequest request) throws SQLException {
        statement.setString(index, request.scope());
        statement.setString(index + 1, request.key());
    }
}
