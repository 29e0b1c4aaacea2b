package onward.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import onward.contracts.Topic;
import onward.testkit.Records;
import onward.testkit.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealServersTest {
    @Test
    void a_broker_keeps_its_records_when_it_is_started_again(@TempDir Path folder) {
        var port = FreePorts.next();
        try (var kafka = KafkaServer.start(folder, port)) {
            Topics.create(kafka.bootstrap());
            try (var records = Records.at(kafka.bootstrap())) {
                records.send(Topic.ORDERS, "heli-1", "onward.order.offered.v1", "{}");
            }
        }

        try (var kafka = KafkaServer.start(folder, port);
                var records = Records.at(kafka.bootstrap())) {
            Topics.create(kafka.bootstrap());

            var found = records.await(Topic.ORDERS, Duration.ofSeconds(10), record -> "heli-1".equals(record.key()));

            assertThat(Records.header(found, "ce_type")).contains("onward.order.offered.v1");
        }
    }

    @Test
    void a_database_keeps_what_was_committed_when_it_is_started_again(@TempDir Path folder) throws Exception {
        var port = FreePorts.next();
        var data = folder.resolve("postgres");
        try (var postgres = PostgresServer.start(data, port, Durability.FAST)) {
            postgres.databases().create("intake");
            try (var connection = postgres.databases().connect("intake");
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 42 AS answer");
            }
        }

        try (var postgres = PostgresServer.start(data, port, Durability.SAFE);
                var connection = postgres.databases().connect("intake");
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SELECT answer FROM kept")) {
            answer.next();

            assertThat(answer.getInt(1)).isEqualTo(42);
        }
    }

    @Test
    void a_database_that_was_left_running_on_the_folder_is_taken_over(@TempDir Path folder) {
        var data = folder.resolve("postgres");
        var leftBehind = PostgresServer.start(data, FreePorts.next(), Durability.FAST);

        try (var postgres = PostgresServer.start(data, FreePorts.next(), Durability.FAST)) {
            postgres.databases().create("intake");

            assertThat(FreePorts.isFree(leftBehind.databases().port())).isTrue();
        }
    }
}
