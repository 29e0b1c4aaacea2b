package onward.local.demodata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// One responder as it is registered: always on shift, standing at home.
record FleetMember(String id, String kind, String name, double lon, double lat, List<String> capabilities) {
    ObjectNode registration() {
        var body = JsonNodeFactory.instance.objectNode().put("kind", kind).put("name", name);
        var able = body.putArray("capabilities");
        capabilities.forEach(able::add);
        body.set("home", point());
        body.set("position", point());
        body.putArray("brands").add("lexus");
        body.putObject("shift").put("on", true);
        return body;
    }

    private ObjectNode point() {
        var point = JsonNodeFactory.instance.objectNode().put("type", "Point");
        point.putArray("coordinates").add(lon).add(lat);
        return point;
    }
}
