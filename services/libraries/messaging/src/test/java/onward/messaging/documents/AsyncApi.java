package onward.messaging.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import onward.contracts.Event;
import onward.messaging.codec.ContractTypes;

/// The AsyncAPI 3 document of everything that travels on Onward's topics.
final class AsyncApi {
    private AsyncApi() {}

    static String document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("asyncapi", "3.0.0");
        document.put("info", info());
        document.put("defaultContentType", "application/json");
        document.put("channels", byChannel(AsyncApi::channel));
        document.put("operations", byChannel(AsyncApi::operation));
        document.put("components", components());
        return Yaml.write(document);
    }

    private static SequencedMap<String, Object> info() {
        var info = new LinkedHashMap<String, Object>();
        info.put("title", "Onward events");
        info.put("version", "1");
        info.put(
                "description",
                "CloudEvents 1.0 in Kafka's binary mode. Order holds per key. The source and id of an event are unique"
                        + " for ever: drop repeats. Within a version only optional fields are added: ignore what you"
                        + " do not know.");
        return info;
    }

    private static SequencedMap<String, Object> byChannel(Function<Channel, Object> part) {
        var parts = new LinkedHashMap<String, Object>();
        Channel.all().forEach(channel -> parts.put(channel.identifier(), part.apply(channel)));
        return parts;
    }

    private static Object channel(Channel channel) {
        var messages = new LinkedHashMap<String, Object>();
        channel.events().forEach(event -> {
            var name = ContractTypes.nameOf(event);
            messages.put(name, Map.of("$ref", "#/components/messages/" + name));
        });
        var described = new LinkedHashMap<String, Object>();
        described.put("address", channel.topic().topicName());
        described.put(
                "description",
                "%s Key: %s. Written by %s.".formatted(channel.about(), channel.key(), channel.writtenBy()));
        described.put("messages", messages);
        return described;
    }

    private static Object operation(Channel channel) {
        var operation = new LinkedHashMap<String, Object>();
        operation.put("action", channel.isFromTheField() ? "receive" : "send");
        operation.put("channel", Map.of("$ref", "#/channels/" + channel.identifier()));
        return operation;
    }

    private static SequencedMap<String, Object> components() {
        var messages = new TreeMap<String, Object>();
        ContractTypes.all().forEach(event -> messages.put(ContractTypes.nameOf(event), message(event)));
        var components = new LinkedHashMap<String, Object>();
        components.put("messages", messages);
        components.put("schemas", Map.of("headers", headers()));
        return components;
    }

    private static Object message(Class<? extends Event> event) {
        var name = ContractTypes.nameOf(event);
        var message = new LinkedHashMap<String, Object>();
        message.put("name", name);
        message.put("summary", Meaning.of(event));
        message.put("headers", Map.of("$ref", "#/components/schemas/headers"));
        message.put("payload", Map.of("$ref", "./schemas/%s.json".formatted(name)));
        return message;
    }

    private static Object headers() {
        var properties = new LinkedHashMap<String, Object>();
        List.of("specversion", "id", "source", "type", "time", "subject", "dataschema", "partitionkey", "traceparent")
                .forEach(attribute -> properties.put("ce_" + attribute, Map.of("type", "string")));
        var headers = new LinkedHashMap<String, Object>();
        headers.put("type", "object");
        headers.put("properties", properties);
        headers.put("required", List.of("ce_id", "ce_source", "ce_type"));
        return headers;
    }
}
