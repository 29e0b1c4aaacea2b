package onward.images.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/// What an image is made of (CycloneDX): the service's bill as the Maven plugin wrote it, less what stays out of the
/// image, and what comes from elsewhere: Debian's packages and the JVM.
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
            bill.set("dependencies", Edges.of(bill));
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
        BaseSystem.packages(Parts.hasPlanner(built.service())).stream()
                .map(debian -> Component.of(debian, machine))
                .forEach(components::add);
        return components.add(Component.ofJava());
    }
}
