package onward.images.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onward.local.Trouble;
import onward.testkit.servers.Folders;

/// The planner's native solvers, unpacked while the image is made: a container would have to do it at its first plan,
/// into memory. The planner itself does it, by working out a plan for a handful of jobs.
final class PlannerNatives {
    /// Where the planner looks for them (`XDG_CACHE_HOME`).
    static final String CACHE = "onward/cache";

    private final Built built;
    private final Machine machine;

    PlannerNatives(Built built, Machine machine) {
        this.built = built;
        this.machine = machine;
    }

    void fill(Layer layer) {
        var cache = Folders.make(layer.at(CACHE)).toAbsolutePath();
        var workplace = Folders.temporary("planner");
        try {
            var problem = workplace.resolve("problem.json");
            Files.writeString(problem, program(cache, "generate", "alpine", "--seed", "7"));
            program(cache, "solve", problem.toString(), "--time-limit", "1s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Folders.remove(workplace);
        }
        if (!Files.isDirectory(cache.resolve("onward"))) {
            throw new Trouble("The planner did not unpack its native solvers; are they there for this machine?");
        }
    }

    private String program(Path cache, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = Stream.of(built.thirdParty(), built.ownLibraries())
                .flatMap(List::stream)
                .filter(jar -> machine.canUse(jar.getFileName().toString()))
                .map(Path::toString)
                .collect(Collectors.joining(":"));
        var words =
                List.of(java, "--enable-native-access=ALL-UNNAMED", "-cp", classPath, "onward.planner.program.Program");
        return new Tool(words, Map.of("XDG_CACHE_HOME", cache.toString()))
                .with(arguments)
                .output();
    }
}
