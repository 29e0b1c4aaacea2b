package onward.images.smoke;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import onward.images.sandbox.Sandbox;
import onward.local.layout.ServiceName;
import onward.testkit.Topics;
import onward.testkit.servers.Databases;
import onward.testkit.servers.FreePorts;
import onward.testkit.servers.KafkaServer;
import onward.testkit.servers.PostgresServer;
import onward.testkit.servers.PostgresServer.Durability;

/// The broker and the database that services need, on free ports.
final class Servers implements AutoCloseable {
    private final PostgresServer postgres;
    private final KafkaServer kafka;

    private Servers(PostgresServer postgres, KafkaServer kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static Servers start(Path folder) {
        var postgres = PostgresServer.start(folder.resolve("postgres"), FreePorts.next(), Durability.FAST);
        for (var service : ServiceName.values()) {
            postgres.databases().create(service.database());
        }
        var kafka = KafkaServer.start(folder.resolve("kafka"), FreePorts.next());
        Topics.create(kafka.bootstrap());
        return new Servers(postgres, kafka);
    }

    /// What a service is told about them, as in production: tokens of an issuer whose key is a mounted secret.
    Map<String, String> environment(ServiceName service, int port) {
        return Map.of(
                service.listener().variable(),
                Integer.toString(port),
                service.databaseVariable(),
                postgres.databases().jdbcUrl(service.database()),
                "ONWARD_DB_USER",
                Databases.USER,
                "ONWARD_DB_PASSWORD",
                service.name().toLowerCase(Locale.ROOT),
                "ONWARD_KAFKA",
                kafka.bootstrap(),
                "MP_JWT_VERIFY_ISSUER",
                "https://identity.example",
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                "file:%s/public.pem".formatted(Sandbox.SECRETS));
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
