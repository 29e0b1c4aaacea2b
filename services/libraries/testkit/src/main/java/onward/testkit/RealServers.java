package onward.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import onward.testkit.identity.LocalIssuer;
import onward.testkit.servers.Databases;
import onward.testkit.servers.Durability;
import onward.testkit.servers.Folders;
import onward.testkit.servers.FreePorts;
import onward.testkit.servers.KafkaServer;
import onward.testkit.servers.PostgresServer;
import onward.testkit.servers.QuietLogs;

/// Gives a Quarkus test a real broker and a real database of its own: `@QuarkusTestResource(RealServers.class)`.
///
/// Broker and PostgreSQL are started once for each JVM and stop with it; every application that starts gets a fresh,
/// empty database. Their addresses stand in the JVM's properties, since Quarkus loads tests and resources by different
/// class loaders.
public final class RealServers implements QuarkusTestResourceLifecycleManager {
    private static final String BOOTSTRAP = "onward.test.kafka";
    private static final String POSTGRES = "onward.test.postgres";
    private static final String DATABASE = "onward.test.database";

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(BOOTSTRAP) == null) {
                startServers();
            }
        }
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", freshDatabase());
        settings.put("quarkus.datasource.username", Databases.USER);
        settings.put("quarkus.datasource.password", "any");
        settings.put("kafka.bootstrap.servers", bootstrap());
        settings.put("quarkus.http.test-port", "0");
        settings.put("mp.jwt.verify.publickey", Tokens.issuer().publicKeyPem());
        settings.put("mp.jwt.verify.issuer", LocalIssuer.NAME);
        QuietLogs.CATEGORIES.forEach(
                category -> settings.put("quarkus.log.category.\"%s\".level".formatted(category), "WARN"));
        return settings;
    }

    @Override
    public void stop() {
        // the servers serve the whole JVM; its shutdown hook stops them
    }

    /// Where the broker of this JVM is.
    public static String bootstrap() {
        return System.getProperty(BOOTSTRAP, "");
    }

    /// The JDBC URL of the newest database; the user is [Databases#USER].
    public static String database() {
        return System.getProperty(DATABASE, "");
    }

    private static void startServers() {
        var folder = Folders.temporary("test");
        var postgres = PostgresServer.start(folder.resolve("postgres"), FreePorts.next(), Durability.FAST);
        var kafka = KafkaServer.start(folder.resolve("kafka"), FreePorts.next());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            kafka.close();
            postgres.close();
            Folders.remove(folder);
        }));
        Topics.create(kafka.bootstrap());
        System.setProperty(BOOTSTRAP, kafka.bootstrap());
        System.setProperty(POSTGRES, Integer.toString(postgres.databases().port()));
    }

    private static String freshDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        var databases = new Databases(Integer.getInteger(POSTGRES, 0));
        databases.create(name);
        System.setProperty(DATABASE, databases.jdbcUrl(name));
        return databases.jdbcUrl(name);
    }
}
