package onward.images.oci;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onward.images.parts.BaseSystem;
import onward.images.parts.LaunchFiles;
import onward.images.parts.Layer;
import onward.images.parts.Machine;
import onward.images.parts.Parts;
import onward.images.parts.Project;
import onward.local.layout.ServiceName;

/// The image of a service: its layers, and how a container is made of them.
///
/// @param reference by which an engine knows it once it is loaded
public record ServiceImage(
        ServiceName service, String reference, List<Layer> layers, Map<String, String> labels, Machine machine) {
    /// The image of these layers, with what the project says of itself.
    ///
    /// @param source where the source is to be had; nothing if it is empty
    public static ServiceImage of(
            ServiceName service, Project project, String prefix, String source, List<Layer> layers) {
        var reference = "%s%s:%s".formatted(prefix, service.label(), project.version());
        return new ServiceImage(service, reference, layers, Labels.of(service, project, source), Machine.here());
    }

    public Map<String, String> environment() {
        var environment = new TreeMap<>(Map.of(
                "LANG", "C.UTF-8",
                "MALLOC_ARENA_MAX", "2", // or the C library keeps a heap for each thread
                "ONWARD_HTTP_HOST", "0.0.0.0",
                "TZ", "UTC"));
        if (Parts.hasPlanner(service)) {
            environment.put("XDG_CACHE_HOME", "/onward/cache");
        }
        return environment;
    }

    public String user() {
        return "%1$d:%1$d".formatted(BaseSystem.USER);
    }

    public int port() {
        return service.listener().usualPort();
    }

    public String workingFolder() {
        return "/" + LaunchFiles.HOME;
    }

    public List<String> entryPoint() {
        return LaunchFiles.entryPoint(
                layers.stream().anyMatch(layer -> layer.name().equals("aot")));
    }

    public List<String> arguments() {
        return LaunchFiles.arguments();
    }
}
