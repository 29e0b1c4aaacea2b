package onward.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// What the machine itself takes for the two things that a report can't do without: a commit that waits for the
/// disk, and a record that is produced, acknowledged by the broker and read. One at a time.
final class BareCommits {
    private static final int WARM_UP = 200;
    private static final int RECORD_BYTES = 2_000;

    private BareCommits() {}

    static Distribution measure(String postgres, int count) throws SQLException {
        var distribution = new Distribution();
        try (var connection = DriverManager.getConnection(postgres + "/postgres", "postgres", "any")) {
            run(connection, "create table if not exists benchmark_commit (id serial primary key, data text not null)");
            try (var insert = connection.prepareStatement("insert into benchmark_commit (data) values (?)")) {
                insert.setString(1, "x".repeat(RECORD_BYTES));
                for (int i = -WARM_UP; i < count; i++) {
                    long started = System.nanoTime();
                    insert.executeUpdate();
                    if (i >= 0) {
                        distribution.add(System.nanoTime() - started);
                    }
                }
            } finally {
                run(connection, "drop table benchmark_commit");
            }
        }
        return distribution;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
