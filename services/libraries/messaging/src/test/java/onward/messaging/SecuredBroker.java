package onward.messaging;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import onward.testkit.Topics;
import onward.testkit.servers.BrokerDoors;
import onward.testkit.servers.Folders;
import onward.testkit.servers.FreePorts;
import onward.testkit.servers.KafkaServer;
import org.jspecify.annotations.Nullable;

/// A broker that lets in only whom it knows, and a service that it knows: key store and certificate are files, and the
/// password is a file named as the property that it sets, as a cluster mounts them.
public final class SecuredBroker implements QuarkusTestResourceLifecycleManager {
    static final String BOOTSTRAP = "onward.test.secured";
    static final String AUTHORITY = "onward.test.authority";

    private final Path folder = Folders.temporary("tls");
    private @Nullable KafkaServer kafka;

    @Override
    public int order() {
        return 1; // after the servers of every test, whose broker it replaces
    }

    @Override
    public Map<String, String> start() {
        var certificates = Certificates.makeIn(folder);
        var doors = new BrokerDoors(FreePorts.next(), FreePorts.next(), certificates.ofBroker());
        kafka = KafkaServer.start(folder.resolve("kafka"), doors);
        Topics.create(kafka.bootstrap());
        System.setProperty(BOOTSTRAP, "127.0.0.1:" + doors.tlsPort());
        System.setProperty(AUTHORITY, certificates.authority().toString());
        return Map.of(
                "kafka.bootstrap.servers",
                "127.0.0.1:" + doors.tlsPort(),
                "kafka.security.protocol",
                "SSL",
                "kafka.ssl.keystore.type",
                "PKCS12",
                "kafka.ssl.keystore.location",
                certificates.keyStore().toString(),
                "kafka.ssl.truststore.type",
                "PEM",
                "kafka.ssl.truststore.location",
                certificates.authority().toString(),
                "smallrye.config.source.file.locations",
                certificates.mounted().toString());
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        Folders.remove(folder);
    }
}
