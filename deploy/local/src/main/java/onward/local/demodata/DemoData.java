package onward.local.demodata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import onward.local.http.Door;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.local.running.Progress;
import onward.testkit.identity.DemoUser;
import onward.testkit.identity.LocalIssuer;

/// Makes the demo brand's customers and fleet known, through the same doors as anybody else. What is known already is
/// left as it is.
public final class DemoData {
    private static final DemoUser LOADER = new DemoUser("demo-data", Set.of("agent", "supervisor", "care", "ops"));
    private static final int AT_ONCE = 4;
    private static final int VERSION_REQUIRED = 428;

    private final Door intake;
    private final Door dispatch;

    private DemoData(Door intake, Door dispatch) {
        this.intake = intake;
        this.dispatch = dispatch;
    }

    public static DemoData of(Ports ports, LocalIssuer issuer) {
        var token = issuer.tokenFor(LOADER, Duration.ofMinutes(10));
        return new DemoData(
                new Door(ports.url(ServiceName.INTAKE), token), new Door(ports.url(ServiceName.DISPATCH), token));
    }

    /// @throws onward.local.Trouble when a service refuses something
    public void load(Progress progress) {
        var last = DemoFleet.everybody().getLast();
        var lastCustomer = DemoCustomer.everybody().getLast();
        if (dispatch.get("/v1/responders/" + last.id()).isGood()
                && intake.get("/v1/vehicles/" + lastCustomer.vin()).isGood()) {
            progress.says("demo customers and fleet are there already");
            return;
        }
        progress.says("loading demo customers and fleet");
        loadEverything();
    }

    /// The last ones are loaded last: if they are there, so is everything.
    private void loadEverything() {
        var calls = new ArrayList<Runnable>();
        DemoCar.all()
                .forEach(car -> calls.add(() -> put(dispatch, "/v1/replacement-cars/" + car.id(), car.registration())));
        DemoFleet.everybody()
                .forEach(member ->
                        calls.add(() -> put(dispatch, "/v1/responders/" + member.id(), member.registration())));
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = calls.subList(0, calls.size() - 1).stream()
                    .map(call -> CompletableFuture.runAsync(call, workers))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        calls.getLast().run();
        for (var customer : DemoCustomer.everybody()) {
            put(intake, "/v1/customers/" + customer.id(), customer.customer());
            put(intake, "/v1/vehicles/" + customer.vin(), customer.vehicle());
        }
    }

    /// Whoever is known already can't be put without a version, and need not be.
    private static void put(Door door, String path, ObjectNode body) {
        var answer = door.put(path, body);
        if (answer.status() != VERSION_REQUIRED) {
            answer.orTrouble(path);
        }
    }
}
