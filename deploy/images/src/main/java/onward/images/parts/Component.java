package onward.images.parts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// What a bill of materials says of a part that Maven does not know.
final class Component {
    private Component() {}

    static ObjectNode of(DebianPackage debian, Machine machine) {
        var version = debian.version();
        var address = "pkg:deb/debian/%s@%s?arch=%s".formatted(debian.name(), version, machine.architecture());
        return of("library", debian.name(), version, address);
    }

    static ObjectNode ofJava() {
        var version = Runtime.version().toString();
        return of("platform", "openjdk", version, "pkg:generic/openjdk@" + version.replace("+", "%2B"));
    }

    private static ObjectNode of(String type, String name, String version, String address) {
        var component = JsonNodeFactory.instance.objectNode().put("type", type).put("bom-ref", address);
        return component.put("name", name).put("version", version).put("purl", address);
    }
}
