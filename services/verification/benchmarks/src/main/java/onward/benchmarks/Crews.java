package onward.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// What field teams' systems tell over Kafka, as CloudEvents.
final class Crews implements AutoCloseable {
    private static final Duration UNTIL_THERE = Duration.ofMinutes(20);

    private final KafkaProducer<String, String> producer;

    Crews(String kafka) {
        Map<String, Object> sending = Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0);
        producer = new KafkaProducer<>(sending, new StringSerializer(), new StringSerializer());
    }

    void accept(Orders.Offered offered) {
        var data = "{\"offerId\":\"%s\",\"eta\":\"%s\"}"
                .formatted(offered.offer(), Instant.now().plus(UNTIL_THERE));
        tell("onward.field-reports", offered.responder(), "onward.field.accepted.v1", data, (sent, failed) -> {});
    }

    void move(String responder, double lon, double lat, Instant at, Callback done) {
        var data = "{\"position\":{\"type\":\"Point\",\"coordinates\":[%s,%s]},\"at\":\"%s\",\"speedKmh\":50}"
                .formatted(lon, lat, at);
        tell("onward.positions", responder, "onward.field.position.v1", data, done);
    }

    private void tell(String topic, String responder, String type, String data, Callback done) {
        var record = new ProducerRecord<>(topic, responder, data);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/benchmark",
                        "ce_type",
                        type,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_subject",
                        responder,
                        "ce_partitionkey",
                        responder,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record, done);
    }

    @Override
    public void close() {
        producer.close();
    }
}
