package onward.images.oci;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import onward.images.parts.Layer;
import onward.images.parts.Machine;
import onward.local.layout.ServiceName;
import onward.testkit.servers.Folders;

/// An image of two layers with next to nothing in them.
final class SmallImage {
    static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");

    private SmallImage() {}

    static ServiceImage in(Path folder) {
        var base = Layer.in(folder, "base");
        base.write("etc/passwd", "onward:x:10001:10001::/tmp:/none\n");
        Folders.make(base.at("tmp"));
        var service = Layer.in(folder, "service");
        service.write("onward/main", "-cp\n/onward/intake.jar\n");
        var labels = Map.of("org.opencontainers.image.title", "Onward \"intake\"");
        var layers = List.of(base.seal(THEN), service.seal(THEN));
        return new ServiceImage(ServiceName.INTAKE, "onward/intake:1.0", layers, labels, Machine.AMD64);
    }

    static Tarball written(Path folder, String name) {
        return Tarball.write(
                in(folder.resolve(name)), THEN, folder.resolve(name + ".tar"), folder.resolve("cache-" + name));
    }
}
