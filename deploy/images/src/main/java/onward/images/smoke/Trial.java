package onward.images.smoke;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import onward.images.parts.LaunchFiles;
import onward.images.sandbox.Contained;
import onward.images.sandbox.Launch;
import onward.images.sandbox.Sandbox;
import onward.local.Trouble;
import onward.local.layout.ServiceName;
import onward.testkit.identity.DemoUser;
import onward.testkit.identity.LocalIssuer;
import onward.testkit.servers.FreePorts;

/// One image, unpacked, beside the servers that it needs.
final class Trial {
    private static final Duration READY = Duration.ofMinutes(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
    private static final List<String> PAGES = List.of("/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi");

    private static final String TOKEN = "token";

    private final Sandbox sandbox;
    private final Path log;
    private final Map<String, String> environment;
    private final Door door;

    /// @param workplace an empty folder
    Trial(ServiceName service, Path tar, Servers servers, Path workplace, Path project) {
        var port = FreePorts.next();
        sandbox = Sandbox.of(tar, workplace, project);
        var issuer = LocalIssuer.withNewKey().named(Servers.ISSUER);
        sandbox.addSecret("public.pem", issuer.publicKeyPem());
        sandbox.addSecret(TOKEN, issuer.tokenFor(DemoUser.HOUSE.getFirst(), Duration.ofHours(1)));
        Servers.secrets(service).forEach(sandbox::addSecret);
        log = workplace.resolve(service.label() + ".log");
        environment = servers.environment(service, port);
        door = new Door("http://127.0.0.1:" + port);
    }

    Launch launch() {
        return sandbox.launch().with(environment);
    }

    /// What a job starts before a new version is rolled out.
    Launch migration() {
        return launch().with(Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "true", "QUARKUS_INIT_AND_EXIT", "true"));
    }

    /// What a job starts every minute, in the image that has it.
    Launch probe() {
        var told = Map.of("ONWARD_INTAKE", door.url(), "ONWARD_TOKEN_FILE", Sandbox.SECRETS + "/" + TOKEN);
        return sandbox.launch().withArguments(LaunchFiles.probe()).with(told);
    }

    /// What is `/tmp` inside.
    Path temporary() {
        return sandbox.temporary();
    }

    Contained start(Launch what) {
        return sandbox.start(what, log);
    }

    /// How long it took since it was started.
    Duration awaitReady(Contained service) {
        while (!door.opens("/q/health/ready")) {
            if (!service.isAlive()) {
                throw new Trouble(
                        "It ended while it started; the end of what it said:%n%s".formatted(service.lastWords()));
            }
            if (service.age().compareTo(READY) > 0) {
                throw new Trouble("It was not ready within %d s; the end of what it said:%n%s"
                        .formatted(READY.toSeconds(), service.lastWords()));
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return service.age();
    }

    /// Asks for what every service has.
    void use(int times) {
        for (int i = 0; i < times; i++) {
            PAGES.forEach(door::opens);
        }
    }
}
