package onward.images.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;

/// What an image is made of (CycloneDX): the service's own bill as the Maven plugin wrote it, less what the image
/// leaves
/// out, and what comes from elsewhere: Debian's packages and the JVM.
final class BillOfMaterials {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Project project;
    private final Built built;
    private final Machine machine;

    BillOfMaterials(Project project, Built built, Machine machine) {
        this.project = project;
        this.built = built;
        this.machine = machine;
    }

    String json() {
        try {
            var bill = (ObjectNode) JSON.readTree(built.billOfMaterials().toFile());
            bill.remove("serialNumber");
            bill.withObject("/metadata").put("timestamp", project.timestamp().toString());
            bill.set("components", components(bill.path("components")));
            bill.set("dependencies", withoutStrangers(bill));
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bill) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(built.billOfMaterials()), e);
        }
    }

    private ArrayNode components(JsonNode ofMaven) throws IOException {
        var packaged = Coordinates.of(Files.readAllLines(built.dependencies()));
        var components = JSON.createArrayNode();
        ofMaven.forEach(component -> {
            var coordinates = Coordinates.of(component);
            if (packaged.contains(coordinates) && machine.canUse(coordinates.fileName())) {
                components.add(component);
            }
        });
        BaseSystem.packages(Parts.hasPlanner(built.service())).forEach(debian -> {
            var version = debian.version();
            var address = "pkg:deb/debian/%s@%s?arch=%s".formatted(debian.name(), version, machine.architecture());
            components.add(component("library", debian.name(), version, address));
        });
        var java = Runtime.version().toString();
        return components.add(
                component("platform", "openjdk", java, "pkg:generic/openjdk@" + java.replace("+", "%2B")));
    }

    private static ObjectNode component(String type, String name, String version, String address) {
        return JSON.createObjectNode()
                .put("type", type)
                .put("bom-ref", address)
                .put("name", name)
                .put("version", version)
                .put("purl", address);
    }

    /// Edges between components that are both there; the service itself is in the metadata.
    private static ArrayNode withoutStrangers(ObjectNode bill) {
        Set<String> known = bill.path("components")
                .valueStream()
                .map(component -> component.path("bom-ref").asText())
                .collect(Collectors.toSet());
        known.add(bill.at("/metadata/component/bom-ref").asText());
        var kept = JSON.createArrayNode();
        for (var dependency : bill.path("dependencies")) {
            if (known.contains(dependency.path("ref").asText())) {
                var edge = kept.addObject().put("ref", dependency.path("ref").asText());
                var targets = edge.putArray("dependsOn");
                dependency
                        .path("dependsOn")
                        .valueStream()
                        .filter(target -> known.contains(target.asText()))
                        .forEach(targets::add);
            }
        }
        return kept;
    }
}
