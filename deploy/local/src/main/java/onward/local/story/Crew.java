package onward.local.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/// A crew that holds an order, and answers by Kafka as its own systems would.
public record Crew(Radio radio, Told order) {
    public String name() {
        return order.responder();
    }

    /// Says that the offer has arrived on the crew's device; who does not is told again, and an agent is alarmed.
    public void acknowledges() {
        radio.report(name(), "onward.field.delivered.v1", offer());
    }

    public void acceptsWithin(Duration arrival) {
        radio.report(
                name(),
                "onward.field.accepted.v1",
                offer().put("eta", Instant.now().plus(arrival).toString()));
    }

    /// @param reason such as `TOO_FAR`, as in the glossary
    public void declines(String reason) {
        radio.report(name(), "onward.field.declined.v1", offer().put("reason", reason));
    }

    /// Reports how the job goes, such as `EN_ROUTE`, `ON_SCENE`.
    public void reports(String... states) {
        for (var state : states) {
            radio.report(name(), "onward.field.status.v1", status(state));
        }
    }

    /// The same of one state, with what it can be shown by.
    public void reports(String state, ObjectNode proof) {
        ObjectNode status = status(state).set("proof", proof);
        radio.report(name(), "onward.field.status.v1", status);
    }

    /// Reports that the job can't be done, and why.
    public void givesUp(String reason) {
        radio.report(name(), "onward.field.status.v1", status("UNSUCCESSFUL").put("reason", reason));
    }

    private ObjectNode status(String state) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("jobId", order.job())
                .put("state", state)
                .put("at", Instant.now().toString());
    }

    private ObjectNode offer() {
        return JsonNodeFactory.instance.objectNode().put("offerId", order.offer());
    }
}
