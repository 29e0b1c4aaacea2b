package onward.messaging.outbox;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.value.By;
import onward.testkit.RealServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What rides with the outbox is there with the commit, and with nothing else.
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RiderQuarkusTest {
    @Inject
    TransactionalOutbox outbox;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void beginEmpty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists ridden (number bigint generated always as identity, word text)");
            statement.execute("truncate ridden");
        }
    }

    @Test
    void riders_are_written_in_their_order_with_what_is_announced() throws SQLException {
        var incident = new IncidentId(UUID.randomUUID());

        QuarkusTransaction.requiringNew().run(() -> {
            outbox.takeAlong(rider("first"));
            outbox.append(new IncidentNoted(incident, "hello", By.actor("agent")));
            outbox.takeAlong(rider("second"));
        });

        assertThat(ridden()).containsExactly("first", "second");
        assertThat(words("select type from outbox where key = '%s'".formatted(incident)))
                .containsExactly("onward.incident.noted.v1");
    }

    @Test
    void a_rider_needs_no_event() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> outbox.takeAlong(rider("alone")));

        assertThat(ridden()).containsExactly("alone");
    }

    @Test
    void many_riders_are_written_too() throws SQLException {
        var many = range(0, 9).mapToObj("rider %d"::formatted).toList();

        QuarkusTransaction.requiringNew().run(() -> many.forEach(word -> outbox.takeAlong(rider(word))));

        assertThat(ridden()).isEqualTo(many);
    }

    @Test
    void a_rider_is_undone_with_its_transaction() throws SQLException {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.takeAlong(rider("never"));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(ridden()).isEmpty();
    }

    @Test
    void nothing_rides_without_a_transaction() {
        assertThatThrownBy(() -> outbox.takeAlong(rider("lost"))).isInstanceOf(IllegalStateException.class);
    }

    private static Rider rider(String word) {
        return new Rider(
                "insert into ridden (word) values (?)", 1, (statement, first) -> statement.setString(first, word));
    }

    private List<String> ridden() throws SQLException {
        return words("select word from ridden order by number");
    }

    private List<String> words(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var words = new ArrayList<String>();
            while (rows.next()) {
                words.add(rows.getString(1));
            }
            return words;
        }
    }
}
