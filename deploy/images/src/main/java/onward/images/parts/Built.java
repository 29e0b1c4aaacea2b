package onward.images.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import onward.local.Trouble;
import onward.local.layout.ServiceName;

/// A service as the build leaves it (Quarkus' `quarkus-app`).
record Built(ServiceName service, Path target) {
    static Built of(ServiceName service, Project project) {
        var built = new Built(service, service.folder(project.root()));
        for (var file : List.of(service.jar(project.root()), built.billOfMaterials())) {
            if (!Files.exists(file)) {
                throw new Trouble("%s is not built: %s is missing.".formatted(service.label(), file));
            }
        }
        return built;
    }

    /// What the Maven plugin of CycloneDX says the service is made of.
    Path billOfMaterials() {
        return target.resolve("bom.json");
    }

    /// A line for each library, with its coordinates.
    Path dependencies() {
        return app().resolve("quarkus-app-dependencies.txt");
    }

    List<Path> thirdParty() {
        return libraries().filter(jar -> !isOwn(jar)).toList();
    }

    List<Path> ownLibraries() {
        return libraries().filter(Built::isOwn).toList();
    }

    Path applicationJar() {
        return jars("app").findFirst().orElseThrow();
    }

    /// Classes that Quarkus changed, and then those that it made, come before the libraries.
    List<Path> generated() {
        return Stream.of("transformed-bytecode.jar", "generated-bytecode.jar")
                .map(app().resolve("quarkus")::resolve)
                .filter(Files::exists)
                .toList();
    }

    private Path app() {
        return target.resolve("quarkus-app");
    }

    private Stream<Path> libraries() {
        return Stream.of("lib/boot", "lib/main").flatMap(this::jars);
    }

    private Stream<Path> jars(String folder) {
        try (var files = Files.list(app().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(app()), e);
        }
    }

    private static boolean isOwn(Path jar) {
        return jar.getFileName().toString().startsWith("onward.");
    }
}
