package onward.benchmarks.intake;

import java.nio.file.Path;
import java.time.Duration;
import onward.local.layout.Home;
import onward.local.layout.KeyFiles;
import onward.local.layout.Listener;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.local.process.OwnProcess;
import onward.local.process.ServiceProcess;
import onward.local.running.Blueprint;
import onward.local.running.LocalSystem;
import onward.testkit.identity.DemoUser;
import onward.testkit.servers.Databases;
import onward.testkit.servers.Folders;

/// Intake as it is packaged, with a PostgreSQL that waits for the disk, on ports of their own and with empty data.
/// Nothing else runs; a broker only if it is asked for.
final class IntakeAlone implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(90);
    private static final Duration TOKEN_VALIDITY = Duration.ofHours(12);

    private final Home home;
    private final Ports ports = Ports.free();
    private final LocalSystem system;

    private IntakeAlone(Path root) {
        home = new Home(root.resolve("services/verification/benchmarks/target/alone"));
        home.forgetData();
        system = new LocalSystem(Blueprint.of(root, home, ports));
    }

    static IntakeAlone start(boolean withBroker) {
        System.err.println("Starting PostgreSQL and intake …");
        var alone =
                new IntakeAlone(Path.of(System.getProperty("onward.root", ".")).toAbsolutePath());
        try {
            KeyFiles.of(alone.home).issuer();
            alone.system.startDatabase();
            if (withBroker) {
                alone.system.startBroker();
            }
            alone.intake().start();
            alone.intake().awaitReady(READY);
            return alone;
        } catch (RuntimeException e) {
            alone.close();
            throw e;
        }
    }

    ServiceProcess intake() {
        return system.service(ServiceName.INTAKE);
    }

    /// The bare endpoint beside it, on the same PostgreSQL.
    ServiceProcess startBare() {
        var bare = Bare.on(databases(), system.blueprint().root(), home);
        bare.start();
        bare.awaitReady(READY);
        return bare;
    }

    Databases databases() {
        return new Databases(ports.of(Listener.POSTGRES));
    }

    String token(String user) {
        return KeyFiles.of(home).issuer().tokenFor(DemoUser.named(user).orElseThrow(), TOKEN_VALIDITY);
    }

    ResidentMemory memory() {
        var process = OwnProcess.find(home.run().resolve("intake.pid")).orElseThrow();
        return new ResidentMemory(process.handle().pid());
    }

    @Override
    public void close() {
        system.close();
        Folders.remove(home.folder().resolve("data"));
    }
}
