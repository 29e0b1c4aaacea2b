package onward.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Which relay carries which bucket. Time is the database's: the relays' own clocks need not agree.
@ApplicationScoped
class Leases {
    private static final String TAKE_OR_RENEW = """
            insert into outbox_lease as lease (bucket, owner, held_until)
            select bucket, ?, now() + make_interval(secs => ?) from generate_series(0, ? - 1) as bucket
            order by bucket
            on conflict (bucket) do update set owner = excluded.owner, held_until = excluded.held_until
             where lease.owner = excluded.owner or lease.held_until < now()
            returning bucket
            """;
    private static final String GIVE_UP = "delete from outbox_lease where owner = ?";

    private final AgroalDataSource dataSource;

    Leases(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /// Takes every free bucket and renews those already held.
    ///
    /// @return the buckets that the owner holds from now on, for the given duration
    List<Short> takeOrRenew(String owner, Duration duration) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(TAKE_OR_RENEW)) {
            statement.setString(1, owner);
            statement.setDouble(2, duration.toMillis() / 1000.0);
            statement.setInt(3, OutgoingEvent.BUCKETS);
            var held = new ArrayList<Short>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.add(rows.getShort(1));
                }
            }
            return held;
        }
    }

    /// Lets others take the buckets at once instead of after the lease.
    void giveUp(String owner) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(GIVE_UP)) {
            statement.setString(1, owner);
            statement.executeUpdate();
        }
    }
}
