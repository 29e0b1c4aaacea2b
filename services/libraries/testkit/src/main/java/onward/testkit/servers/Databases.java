package onward.testkit.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// The databases of a PostgreSQL that listens on a port of loopback. Everybody on this machine may connect as [#USER]
/// without a password.
public record Databases(int port) {
    public static final String USER = "postgres";

    public String jdbcUrl(String name) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name);
    }

    public Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(name), USER, "");
    }

    /// Makes a database of that name unless it is there.
    public void create(String name) {
        try (var connection = connect("postgres");
                var query = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            try (var found = query.executeQuery();
                    var create = connection.createStatement()) {
                if (!found.next()) {
                    create.execute("CREATE DATABASE " + create.enquoteIdentifier(name, true));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database %s can't be made: %s".formatted(name, e.getMessage()), e);
        }
    }
}
