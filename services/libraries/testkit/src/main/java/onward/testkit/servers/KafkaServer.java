package onward.testkit.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/// A real Apache Kafka broker (KRaft, one node that is its own controller) inside this JVM, on loopback.
public final class KafkaServer implements AutoCloseable {
    private static final String CONTROLLER = "CONTROLLER";
    private static final int NODE = 1;
    private static final long STOP_MILLIS = 10_000;

    private final KafkaRaftServer server;
    private final String bootstrap;

    private KafkaServer(KafkaRaftServer server, String bootstrap) {
        this.server = server;
        this.bootstrap = bootstrap;
    }

    static {
        // the broker asks for the classes of log4j's API only; without this they complain that nobody listens to them
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    }

    /// Starts a broker that keeps its records in the given folder and finds them there again the next time.
    public static KafkaServer start(Path folder, int port) {
        return start(folder, BrokerDoors.plain(port));
    }

    /// The same, with doors of one's own.
    public static KafkaServer start(Path folder, BrokerDoors doors) {
        QuietLogs.begin();
        var controllerPort = FreePorts.next();
        var logs = Folders.make(folder.resolve("logs")).toAbsolutePath().toString();
        format(logs);
        var config = KafkaConfig.fromProps(settings(logs, doors, controllerPort), false);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        return new KafkaServer(server, "127.0.0.1:" + doors.port());
    }

    /// Where clients begin (`bootstrap.servers`).
    public String bootstrap() {
        return bootstrap;
    }

    /// Stops the broker; one that takes too long is left to its daemon thread.
    @Override
    public void close() {
        var stopping = Thread.ofPlatform().daemon().name("kafka-stop").start(server::shutdown);
        try {
            stopping.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void format(String logs) {
        if (Files.exists(Path.of(logs, "meta.properties"))) {
            return;
        }
        var formatter = new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .setDirectories(List.of(logs))
                .setMetadataLogDirectory(logs)
                .setControllerListenerName(CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setIgnoreFormatted(true);
        try {
            formatter.run();
        } catch (Exception e) {
            throw new IllegalStateException("The broker's folder %s can't be prepared.".formatted(logs), e);
        }
    }

    private static Properties settings(String logs, BrokerDoors doors, int controllerPort) {
        var settings = new Properties();
        settings.putAll(BrokerSettings.SMALL);
        settings.put("node.id", Integer.toString(NODE));
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.putAll(doors.settings("%s://127.0.0.1:%d".formatted(CONTROLLER, controllerPort)));
        settings.put("log.dirs", logs);
        return settings;
    }
}
