package onward.local.running;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import onward.local.layout.KeyFiles;
import onward.local.layout.Listener;
import onward.local.layout.ServiceName;
import onward.local.process.ServiceProcess;
import onward.local.process.Setup;
import onward.testkit.Topics;
import onward.testkit.servers.KafkaServer;
import onward.testkit.servers.PostgresServer;
import org.jspecify.annotations.Nullable;

/// A broker, a database and the services, all on this machine. Each part can be taken away and brought back while the
/// others run.
public final class LocalSystem implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(90);
    private static final Duration SERVICE_STOP = Duration.ofSeconds(15);

    private final Blueprint blueprint;
    private final Map<ServiceName, ServiceProcess> services = new EnumMap<>(ServiceName.class);
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;

    public LocalSystem(Blueprint blueprint) {
        this.blueprint = blueprint;
        var surroundings = new Surroundings(blueprint);
        for (var name : ServiceName.values()) {
            services.put(
                    name,
                    new ServiceProcess(new Setup(
                            name.label(),
                            name.jar(blueprint.root()),
                            blueprint.ports().url(name),
                            blueprint.home().log(name.label()),
                            blueprint.home().run().resolve(name.label() + ".pid"),
                            surroundings.of(name))));
        }
    }

    public Blueprint blueprint() {
        return blueprint;
    }

    public ServiceProcess service(ServiceName name) {
        var service = services.get(name);
        if (service == null) {
            throw new IllegalStateException("%s is not part of this system.".formatted(name));
        }
        return service;
    }

    /// Starts everything and waits until every service is ready. What was started stays when something fails: close
    /// this system then, too.
    public void start(Progress progress) {
        start(progress, ServiceProcess::start);
    }

    /// The same, with services that write their AOT caches when they are stopped.
    public void startTraining(Progress progress) {
        start(progress, ServiceProcess::startTraining);
    }

    private void start(Progress progress, Consumer<ServiceProcess> startService) {
        KeyFiles.of(blueprint.home()).issuer();
        var ports = blueprint.ports();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var broker = CompletableFuture.runAsync(this::startBroker, workers);
            progress.says("starting PostgreSQL on %d and Kafka on %d"
                    .formatted(ports.of(Listener.POSTGRES), ports.of(Listener.KAFKA)));
            startDatabase();
            progress.says("starting the services");
            services.values().forEach(startService);
            broker.join();
            awaitReady(progress);
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    public void startDatabase() {
        var started = PostgresServer.start(
                blueprint.home().postgresData(), blueprint.ports().of(Listener.POSTGRES), blueprint.durability());
        postgres = started;
        for (var service : ServiceName.values()) {
            started.databases().create(service.database());
        }
    }

    public void startBroker() {
        var started = KafkaServer.start(
                blueprint.home().kafkaData(), blueprint.ports().of(Listener.KAFKA));
        kafka = started;
        Topics.create(started.bootstrap());
    }

    /// Takes the broker away; its records stay.
    public void stopBroker() {
        if (kafka != null) {
            kafka.close();
            kafka = null;
        }
    }

    public void awaitReady(Progress progress) {
        for (var service : services.values()) {
            service.awaitReady(READY);
            progress.says("%s is ready on %s".formatted(service.label(), service.url()));
        }
    }

    /// Stops the services first, so that they can finish what they have in hand, then broker and database.
    @Override
    public void close() {
        stopServices(SERVICE_STOP);
        together(List.of(this::stopBroker, this::stopDatabase));
    }

    public void stopServices(Duration patience) {
        together(services.values().stream()
                .<Runnable>map(service -> () -> service.stop(patience))
                .toList());
    }

    private void stopDatabase() {
        if (postgres != null) {
            postgres.close();
            postgres = null;
        }
    }

    private static void together(List<Runnable> tasks) {
        try (var workers =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            tasks.forEach(workers::submit);
        }
    }
}
