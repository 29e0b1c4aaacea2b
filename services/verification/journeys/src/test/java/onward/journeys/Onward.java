package onward.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;
import onward.local.Trouble;
import onward.local.demodata.DemoData;
import onward.local.http.Door;
import onward.local.layout.Home;
import onward.local.layout.KeyFiles;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.local.running.Blueprint;
import onward.local.running.LocalSystem;
import onward.local.running.Progress;
import onward.local.story.CallCentre;
import onward.local.story.Patience;
import onward.local.story.Radio;
import onward.local.story.Stranded;
import onward.testkit.identity.DemoUser;
import onward.testkit.servers.Durability;
import onward.testkit.servers.Folders;

/// The whole system with the demo fleet, started once for all journeys on free ports and in a folder of its own.
final class Onward {
    /// They complain all the while the broker is away on purpose.
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka.clients");

    private static final Onward RUNNING = start();

    private static final Set<String> WAITING = Set.of("REPORTED", "TRIAGED", "DISPATCHING", "IN_PROGRESS");

    private final Queue<Journey> journeys = new ConcurrentLinkedQueue<>();
    private final LocalSystem system;
    private final CallCentre callCentre;
    private final Radio radio;
    private final Door telematics;

    private Onward(LocalSystem system, CallCentre callCentre, Radio radio, Door telematics) {
        this.telematics = telematics;
        this.system = system;
        this.callCentre = callCentre;
        this.radio = radio;
    }

    static Onward running() {
        return RUNNING;
    }

    LocalSystem system() {
        return system;
    }

    /// The crew of a responder at dispatch's door.
    Door crew(String responder) {
        return door(new DemoUser("crew:" + responder, Set.of("crew")));
    }

    /// An agent at dispatch's door.
    Door agent() {
        return door(new DemoUser("agent", Set.of("agent")));
    }

    /// A supervisor at dispatch's door.
    Door supervisor() {
        return door(DemoUser.named("supervisor").orElseThrow());
    }

    /// Who looks after fleet and areas, at dispatch's door.
    Door operations() {
        return door(DemoUser.named("ops").orElseThrow());
    }

    /// Somebody of the staff, at intake's door.
    Door staff() {
        return door(ServiceName.INTAKE, DemoUser.named("staff").orElseThrow());
    }

    /// Who looks after the registers, at intake's door.
    Door ops() {
        return door(ServiceName.INTAKE, DemoUser.named("ops").orElseThrow());
    }

    /// A user of the demo at resolution's door.
    Door resolution(String user) {
        return door(ServiceName.RESOLUTION, DemoUser.named(user).orElseThrow());
    }

    private Door door(DemoUser user) {
        return door(ServiceName.DISPATCH, user);
    }

    private Door door(ServiceName service, DemoUser user) {
        var token = KeyFiles.of(system.blueprint().home()).issuer().tokenFor(user, Duration.ofHours(1));
        return new Door(system.blueprint().ports().url(service), token);
    }

    CallCentre callCentre() {
        return callCentre;
    }

    Radio radio() {
        return radio;
    }

    /// Where cars call.
    Door telematics() {
        return telematics;
    }

    String bootstrap() {
        return system.blueprint().ports().bootstrap();
    }

    /// An agent takes the call.
    Journey agentReports(Stranded stranded) {
        return journeyOf(callCentre.reports(stranded.report()));
    }

    Journey journeyOf(JsonNode incident) {
        return journeyOf(incident.path("id").asText());
    }

    Journey journeyOf(String incident) {
        var journey = new Journey(this, incident);
        journeys.add(journey);
        return journey;
    }

    void cancelWhatIsLeft() {
        for (var journey = journeys.poll(); journey != null; journey = journeys.poll()) {
            var left = journey;
            Patience.untilTrue("%s being over".formatted(left.incident()), Within.MINUTES, () -> isOver(left));
        }
    }

    /// Whoever gets no answer, or is overtaken by somebody else, looks again.
    private boolean isOver(Journey journey) {
        try {
            if (WAITING.contains(journey.state())) {
                callCentre.cancels(journey.incident(), "help came by itself");
            }
            return true;
        } catch (Trouble again) {
            return false;
        }
    }

    /// Stops a service and starts it again, with what was configured meanwhile.
    void restart(ServiceName service) {
        system.service(service).stop();
        system.service(service).start();
        system.service(service).awaitReady(Within.MINUTES);
    }

    private static Blueprint loggingAsInProduction(Blueprint blueprint) {
        for (var service : ServiceName.values()) {
            blueprint = blueprint.with(service, "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        }
        return blueprint;
    }

    private static Onward start() {
        CLIENTS.setLevel(Level.OFF);
        var home = new Home(Folders.temporary("journeys"));
        var root = Path.of(System.getProperty("onward.root", "../../.."))
                .toAbsolutePath()
                .normalize();
        var ports = Ports.free();
        var system = new LocalSystem(
                loggingAsInProduction(Blueprint.of(root, home, ports)).withDurability(Durability.FAST));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            system.close();
            Folders.remove(home.folder());
        }));
        system.start(Progress.silent());
        var issuer = KeyFiles.of(home).issuer();
        DemoData.of(ports, issuer).load(Progress.silent());
        var cars = issuer.tokenFor(DemoUser.named("telematics").orElseThrow(), Duration.ofHours(12));
        return new Onward(
                system,
                new CallCentre(ports, issuer),
                Radio.on(ports.bootstrap()),
                new Door(ports.url(ServiceName.INTAKE), cars));
    }
}
