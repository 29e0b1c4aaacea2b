package onward.messaging.documents;

import java.util.Map;
import java.util.stream.Stream;
import onward.contracts.Event;
import onward.contracts.Topic;
import onward.messaging.codec.ContractTypes;

/// What the documents say about a topic beside its events.
record Channel(Topic topic, String key, String writtenBy, String about) {
    private static final Map<Topic, Channel> ALL = Map.of(
            Topic.INCIDENTS, channel(Topic.INCIDENTS, "incident id", "intake", "What happens to an incident."),
            Topic.DISPATCH,
                    channel(Topic.DISPATCH, "incident id", "dispatch", "Journey plans, their jobs, and promises."),
            Topic.ORDERS, channel(Topic.ORDERS, "responder id", "dispatch", "What one responder is told."),
            Topic.FIELD_REPORTS,
                    channel(Topic.FIELD_REPORTS, "responder id", "field teams", "What a responder tells back."),
            Topic.POSITIONS,
                    channel(Topic.POSITIONS, "responder id", "field teams", "Where responders are; kept for an hour."),
            Topic.CUSTOMERS, channel(Topic.CUSTOMERS, "customer id", "intake", "Who the customers are."),
            Topic.RESOLUTIONS,
                    channel(
                            Topic.RESOLUTIONS,
                            "incident id; customer id for a remedy without an incident",
                            "resolution",
                            "How an incident is seen through, and what is given beyond the jobs."),
            Topic.DEAD_LETTERS,
                    channel(
                            Topic.DEAD_LETTERS,
                            "the original key",
                            "every consumer",
                            "What could not be processed, whole, with its origin and the reason."));

    static Stream<Channel> all() {
        return Stream.of(Topic.values()).map(ALL::get);
    }

    /// The record types on the topic, by their names.
    Stream<Class<? extends Event>> events() {
        var family = topic.eventTypes();
        return ContractTypes.all()
                .filter(event -> family.stream().anyMatch(type -> type.isAssignableFrom(event)))
                .sorted((one, other) -> ContractTypes.nameOf(one).compareTo(ContractTypes.nameOf(other)));
    }

    /// Whether Onward reads this topic rather than writing it.
    boolean isFromTheField() {
        return writtenBy.equals("field teams");
    }

    /// A name without dots and hyphens, for documents that want one: `fieldReports`.
    String identifier() {
        var words = topic.topicName().substring("onward.".length()).split("-");
        var name = new StringBuilder(words[0]);
        Stream.of(words)
                .skip(1)
                .forEach(word ->
                        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1)));
        return name.toString();
    }

    private static Channel channel(Topic topic, String key, String writtenBy, String about) {
        return new Channel(topic, key, writtenBy, about);
    }
}
