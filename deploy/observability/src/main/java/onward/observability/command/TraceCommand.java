package onward.observability.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import onward.local.demodata.DemoData;
import onward.local.layout.Home;
import onward.local.layout.KeyFiles;
import onward.local.layout.Ports;
import onward.local.layout.ServiceName;
import onward.local.running.Blueprint;
import onward.local.running.LocalSystem;
import onward.local.running.Progress;
import onward.local.story.Patience;
import onward.observability.Folder;
import onward.observability.trace.Collector;
import onward.observability.trace.TraceTree;
import onward.testkit.servers.Folders;
import picocli.CommandLine.Command;

/// Plays the alpine story on a system of its own, and prints the trace of the report with the spans of all services.
@Command(
        name = "trace",
        description = "Plays the alpine story on a system of its own and prints the trace of its report as a tree.",
        mixinStandardHelpOptions = true)
public final class TraceCommand implements Callable<Integer> {
    private static final Duration AT_MOST = Duration.ofSeconds(30);
    private static final String REPORT = "POST /v1/incidents";
    private static final Set<String> SERVICES = Set.of("onward-intake", "onward-dispatch", "onward-resolution");

    @Override
    public Integer call() {
        Quiet.libraries();
        var home = new Home(Folders.temporary("trace"));
        try (var collector = Collector.open();
                var system = new LocalSystem(blueprint(home, collector.endpoint()))) {
            system.start(words -> System.err.println("· " + words));
            var ports = system.blueprint().ports();
            DemoData.of(ports, KeyFiles.of(home).issuer()).load(Progress.silent());
            AlpineStory.play(home, ports);
            print(whole(collector), System.out);
            return 0;
        } finally {
            Folders.remove(home.folder());
        }
    }

    private static Blueprint blueprint(Home home, String endpoint) {
        var blueprint = Blueprint.of(Folder.here().root(), home, Ports.free());
        for (var service : ServiceName.values()) {
            blueprint = blueprint
                    .with(service, "ONWARD_TRACES_ENDPOINT", endpoint)
                    .with(service, "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "PT0.5S");
        }
        return blueprint;
    }

    /// Services export by and by: the trace is whole when all of them, the crew's order and planning are in it.
    private static TraceTree whole(Collector collector) {
        return Patience.until(
                "a trace of the report through all services",
                AT_MOST,
                () -> TraceTree.beginningWith(REPORT, collector.spans())
                        .flatMap(tree -> isWhole(tree) ? Optional.of(tree) : Optional.empty()));
    }

    private static boolean isWhole(TraceTree tree) {
        return tree.services().containsAll(SERVICES)
                && tree.has("publish onward.order.offered.v1")
                && tree.has("plan areas");
    }

    private static void print(TraceTree tree, PrintStream out) {
        out.printf(
                "%ntrace %s: %d spans%n",
                tree.spans().getFirst().trace(), tree.spans().size());
        out.println("    begins         took  service            span");
        tree.lines().forEach(out::println);
    }
}
