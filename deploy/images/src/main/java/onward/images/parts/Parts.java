package onward.images.parts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onward.local.layout.ServiceName;
import onward.testkit.servers.Folders;

/// Makes the layers of a service's image, from what changes least to what changes with every commit.
public final class Parts {
    private static final String LIBRARIES = LaunchFiles.HOME + "/lib/";

    private final Project project;
    private final Path output;
    private final Machine machine = Machine.here();

    /// @param output where the parts of all images are put
    public Parts(Project project, Path output) {
        this.project = project;
        this.output = output;
    }

    /// The folder of one image's parts.
    public Path folder(ServiceName service) {
        return Folders.make(output.resolve(service.label()));
    }

    public List<Layer> of(ServiceName service) {
        var built = Built.of(service, project);
        var layers = new ArrayList<>(List.of(base(service), java(service)));
        if (hasPlanner(service)) {
            layers.add(planner(service, built));
        }
        layers.addAll(List.of(libraries(service, built), onward(service, built), application(service, built)));
        layers.forEach(layer -> layer.seal(project.timestamp()));
        return layers;
    }

    /// The layer on top of all, with a cache that was made of those below.
    public Layer aot(ServiceName service, Path cache) {
        var layer = layer(service, "aot");
        layer.copy(cache, LaunchFiles.AOT_CACHE);
        LaunchFiles.writeAot(layer);
        return layer.seal(project.timestamp());
    }

    public static boolean hasPlanner(ServiceName service) {
        return service == ServiceName.DISPATCH;
    }

    public static boolean hasProbe(ServiceName service) {
        return service == ServiceName.INTAKE;
    }

    private Layer base(ServiceName service) {
        var layer = layer(service, "base");
        new BaseSystem(machine).fill(layer);
        return layer;
    }

    private Layer java(ServiceName service) {
        var layer = layer(service, "java");
        new JavaRuntime().fill(layer, output);
        LaunchFiles.writeOptions(layer);
        return layer;
    }

    private Layer planner(ServiceName service, Built built) {
        var layer = layer(service, "planner");
        new BaseSystem(machine).fillForPlanner(layer);
        new PlannerNatives(built, machine).fill(layer);
        return layer;
    }

    private Layer libraries(ServiceName service, Built built) {
        var layer = layer(service, "libraries");
        usable(built.thirdParty()).forEach(jar -> layer.copy(jar, LIBRARIES + jar.getFileName()));
        return layer;
    }

    private Layer onward(ServiceName service, Built built) {
        var layer = layer(service, "onward");
        built.ownLibraries().forEach(jar -> layer.copy(jar, LIBRARIES + jar.getFileName()));
        return layer;
    }

    private Layer application(ServiceName service, Built built) {
        var layer = layer(service, "service");
        var own = Stream.concat(built.generated().stream(), Stream.of(built.applicationJar()))
                .toList();
        own.forEach(jar -> layer.copy(jar, LaunchFiles.HOME + "/" + jar.getFileName()));
        var classPath = Stream.concat(
                        own.stream().map(jar -> "/onward/" + jar.getFileName()),
                        Stream.of(built.thirdParty(), built.ownLibraries())
                                .flatMap(jars -> usable(jars))
                                .map(jar -> "/" + LIBRARIES + jar.getFileName()))
                .toList();
        LaunchFiles.writeMain(layer, classPath);
        if (hasProbe(service)) {
            LaunchFiles.writeProbe(layer, classPath);
        }
        layer.write(LaunchFiles.HOME + "/sbom.cdx.json", new BillOfMaterials(project, built, machine).json());
        return layer;
    }

    private Stream<Path> usable(List<Path> jars) {
        return jars.stream().filter(jar -> machine.canUse(jar.getFileName().toString()));
    }

    private Layer layer(ServiceName service, String name) {
        return Layer.in(folder(service), name);
    }
}
