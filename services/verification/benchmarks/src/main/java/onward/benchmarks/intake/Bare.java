package onward.benchmarks.intake;

import java.nio.file.Path;
import java.util.Map;
import onward.local.layout.Home;
import onward.local.process.ServiceProcess;
import onward.local.process.Setup;
import onward.testkit.servers.Databases;
import onward.testkit.servers.FreePorts;

/// The bare endpoint as a process beside intake, on the same PostgreSQL.
final class Bare {
    private static final String JAR = "services/verification/bare/target/quarkus-app/quarkus-run.jar";

    private Bare() {}

    static ServiceProcess on(Databases databases, Path root, Home home) {
        databases.create("bare");
        int port = FreePorts.next();
        var environment = Map.of(
                "QUARKUS_HTTP_PORT", Integer.toString(port),
                "QUARKUS_DATASOURCE_JDBC_URL", databases.jdbcUrl("bare"),
                "ONWARD_JAVA_OPTS", System.getenv().getOrDefault("ONWARD_JAVA_OPTS", ""));
        var url = "http://127.0.0.1:" + port;
        var note = home.run().resolve("bare.pid");
        return new ServiceProcess(new Setup("bare", root.resolve(JAR), url, home.log("bare"), note, environment));
    }
}
