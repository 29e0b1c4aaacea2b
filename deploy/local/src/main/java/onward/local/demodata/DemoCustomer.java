package onward.local.demodata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
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
    /// Those of `customers.json`, in its order.
    static List<DemoCustomer> everybody() {
        try (var file = DemoCustomer.class.getResourceAsStream("customers.json")) {
            return List.of(new ObjectMapper().readValue(file, DemoCustomer[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("The demo customers can't be read.", e);
        }
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
