package onward.images.smoke;

import java.nio.file.Path;
import java.util.Map;
import onward.images.sandbox.Sandbox;
import onward.local.layout.ServiceName;
import onward.testkit.Topics;
import onward.testkit.servers.Databases;
import onward.testkit.servers.Durability;
import onward.testkit.servers.FreePorts;
import onward.testkit.servers.KafkaServer;
import onward.testkit.servers.PostgresServer;

/// The broker and the database that services need, on free ports.
final class Servers implements AutoCloseable {
    static final String ISSUER = "https://identity.example";

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

    /// What a service is told about them, as in production: what is secret is a mounted file, as is the key of whoever
    /// issues tokens, and the database is migrated before.
    Map<String, String> environment(ServiceName service, int port) {
        return Map.of(
                service.listener().variable(),
                Integer.toString(port),
                service.databaseVariable(),
                postgres.databases().jdbcUrl(service.database()),
                "ONWARD_KAFKA",
                kafka.bootstrap(),
                "QUARKUS_FLYWAY_MIGRATE_AT_START",
                "false",
                "MP_JWT_VERIFY_ISSUER",
                ISSUER,
                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                "file:%s/public.pem".formatted(Sandbox.SECRETS),
                "SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS",
                Sandbox.SECRETS);
    }

    /// Each is a file named as the property that it sets.
    static Map<String, String> secrets(ServiceName service) {
        return Map.of(
                "quarkus.datasource.username",
                Databases.USER,
                "quarkus.datasource.password",
                service.label(),
                "onward.resolution.links.keys",
                "links that are signed for a smoke test only");
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
