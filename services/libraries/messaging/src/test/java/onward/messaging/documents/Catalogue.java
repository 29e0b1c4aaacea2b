package onward.messaging.documents;

import onward.contracts.Event;
import onward.messaging.codec.ContractTypes;

/// The catalogue of events that people read.
final class Catalogue {
    private final StringBuilder text = new StringBuilder();

    private Catalogue() {}

    static String document() {
        var catalogue = new Catalogue();
        catalogue.beginning();
        Channel.all().forEach(catalogue::channel);
        return catalogue.text.toString();
    }

    private void beginning() {
        text.append("""
                # Events

                Everything that travels on Onward's topics. Each record is a CloudEvent in binary mode: the attributes
                are headers (`ce_type`, `ce_id`, …), the value is the JSON of a contract record, the key decides the
                order. This page, the [AsyncAPI document](asyncapi.yaml) and the [schemas](schemas) are made from the
                records in `services/libraries/contracts`; do not edit them.
                """);
    }

    private void channel(Channel channel) {
        text.append("\n## %s\n\n".formatted(channel.topic().topicName()));
        text.append("%s Key: %s. Written by %s.\n".formatted(channel.about(), channel.key(), channel.writtenBy()));
        if (channel.events().findAny().isPresent()) {
            text.append("\n| type | says | |\n|---|---|---|\n");
            channel.events().forEach(this::event);
        } else {
            text.append("""

                    One type, `onward.dead-letter.v1`: the failed record's `origin` (topic, partition, offset), `key`,
                    `headers` and data (`data` where it was JSON, `dataBase64` byte for byte always), the `consumer` that
                    gave up, its `reason` and its `attempts`. The service that wrote it lists it under
                    `GET /v1/dead-letters` and tries it again on `POST /v1/dead-letters/{id}/replay`.
                    """);
        }
    }

    private void event(Class<? extends Event> event) {
        var name = ContractTypes.nameOf(event);
        text.append("| `%s` | %s | [schema](schemas/%s.json), [example](%s/%s.json) |\n"
                .formatted(
                        name,
                        Meaning.of(event).replace("|", "\\|"),
                        name,
                        "../../services/libraries/messaging/src/test/golden",
                        name));
    }
}
