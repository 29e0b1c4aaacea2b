package onward.contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onward.contracts.customer.CustomerEvent;
import onward.contracts.dispatch.DispatchEvent;
import onward.contracts.field.FieldPosition;
import onward.contracts.field.FieldReport;
import onward.contracts.incident.IncidentEvent;
import onward.contracts.order.OrderEvent;
import onward.contracts.resolution.ResolutionEvent;

/// The topics of Onward, each with the one sealed family of events that it carries.
public enum Topic {
    INCIDENTS("onward.incidents", IncidentEvent.class),
    DISPATCH("onward.dispatch", DispatchEvent.class),
    ORDERS("onward.orders", OrderEvent.class),
    FIELD_REPORTS("onward.field-reports", FieldReport.class),
    POSITIONS("onward.positions", FieldPosition.class),
    CUSTOMERS("onward.customers", CustomerEvent.class),
    RESOLUTIONS("onward.resolutions", ResolutionEvent.class),
    /// Carries whatever could not be processed, byte for byte, and so no family of its own.
    DEAD_LETTERS("onward.dead-letters", Event.class);

    private final String topicName;
    private final Class<? extends Event> family;

    Topic(String topicName, Class<? extends Event> family) {
        this.topicName = topicName;
        this.family = family;
    }

    /// The name on the broker.
    public String topicName() {
        return topicName;
    }

    /// The name of the same topic for one partner, who sees nobody else's keys there.
    public String topicNameFor(String partner) {
        return "%s.%s".formatted(topicName, partner);
    }

    /// Whose topic of this kind a name is; nothing for the topic of all.
    public Optional<String> partnerOf(String name) {
        var prefix = topicName + ".";
        return name.startsWith(prefix) ? Optional.of(name.substring(prefix.length())) : Optional.empty();
    }

    /// The record types that the topic carries, in the order of their declaration.
    public List<Class<?>> eventTypes() {
        var permitted = family.getPermittedSubclasses();
        if (permitted != null) {
            return Arrays.stream(permitted).<Class<?>>map(type -> type).toList();
        }
        return family.isRecord() ? List.of(family) : List.of();
    }

    public static Topic of(KeyedEvent event) {
        return switch (event) {
            case IncidentEvent incident -> INCIDENTS;
            case DispatchEvent dispatch -> DISPATCH;
            case OrderEvent order -> ORDERS;
            case CustomerEvent customer -> CUSTOMERS;
            case ResolutionEvent resolution -> RESOLUTIONS;
            default ->
                throw new IllegalArgumentException(
                        "%s belongs to no topic; add its family to Topic.".formatted(event.getClass()));
        };
    }

    public static Optional<Topic> named(String topicName) {
        return Arrays.stream(values())
                .filter(topic -> topic.topicName.equals(topicName))
                .findFirst();
    }
}
