package onward.images.oci;

import java.util.Map;
import java.util.TreeMap;
import onward.images.parts.Project;
import onward.local.layout.ServiceName;

/// What an image says of itself, by the names that the OCI gave to that.
final class Labels {
    private static final String PREFIX = "org.opencontainers.image.";

    private Labels() {}

    static Map<String, String> of(ServiceName service, Project project, String source) {
        var labels = new TreeMap<>(Map.of(
                PREFIX + "title", "Onward " + service.label(),
                PREFIX + "description", "Open-source dispatch for roadside assistance: " + service.label(),
                PREFIX + "version", project.version(),
                PREFIX + "revision", project.revision(),
                PREFIX + "created", project.timestamp().toString(),
                PREFIX + "licenses", project.licence()));
        if (!source.isEmpty()) {
            labels.put(PREFIX + "source", source);
        }
        return labels;
    }
}
