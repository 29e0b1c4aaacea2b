package onward.local.demodata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// A customer of the demo brand with one vehicle; `scope` is how much help they paid for.
record DemoCustomer(
        String id,
        String name,
        String phone,
        String language,
        String vin,
        String plate,
        String model,
        String propulsion,
        String scope) {
    static List<DemoCustomer> everybody() {
        return List.of(
                new DemoCustomer(
                        "5b0c1f5e-0001-4d00-8000-000000000001",
                        "Claire Martin",
                        "+33612000001",
                        "fr",
                        "JTJBARBZ802100001",
                        "GB-001-AA",
                        "RX 450h",
                        "HYBRID",
                        "FULL"),
                new DemoCustomer(
                        "5b0c1f5e-0001-4d00-8000-000000000002",
                        "Luca Bianchi",
                        "+393331000002",
                        "it",
                        "JTJBARBZ802100002",
                        "GE002AA",
                        "NX 350h",
                        "HYBRID",
                        "FULL"),
                new DemoCustomer(
                        "5b0c1f5e-0001-4d00-8000-000000000003",
                        "Anna Keller",
                        "+41791000003",
                        "de",
                        "JTJBARBZ802100003",
                        "GE 100003",
                        "RZ 450e",
                        "ELECTRIC",
                        "PARTIAL"),
                new DemoCustomer(
                        "5b0c1f5e-0001-4d00-8000-000000000004",
                        "Tom Harris",
                        "+447700900004",
                        "en",
                        "JTJBARBZ802100004",
                        "LX04 ABC",
                        "LX 500d",
                        "DIESEL",
                        "FULL"));
    }

    ObjectNode customer() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("brand", "lexus")
                .put("name", name)
                .put("phone", phone)
                .put("language", language);
    }

    ObjectNode vehicle() {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("brand", "lexus")
                .put("customer", id)
                .put("plate", plate)
                .put("model", model)
                .put("propulsion", propulsion);
        body.putObject("cover").put("scope", scope);
        return body;
    }
}
