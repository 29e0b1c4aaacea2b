package onward.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class BrokersTest {
    private static final Map<String, Object> TLS = Map.of(
            "bootstrap.servers", "kafka:9093",
            "security.protocol", "SSL",
            "ssl.keystore.type", "PEM",
            "sasl.mechanism", "SCRAM-SHA-512",
            "acks", "0",
            "enable.auto.commit", "true");

    @Test
    void a_client_is_let_in_as_configured() {
        assertThat(new Brokers(TLS).settings(Map.of("client.id", "dispatch")))
                .isEqualTo(Map.of(
                        "bootstrap.servers", "kafka:9093",
                        "security.protocol", "SSL",
                        "ssl.keystore.type", "PEM",
                        "sasl.mechanism", "SCRAM-SHA-512",
                        "client.id", "dispatch"));
    }

    @Test
    void what_keeps_events_safe_is_not_taken_from_the_configuration() {
        assertThat(new Brokers(TLS).settings(Map.of("acks", "all")))
                .containsEntry("acks", "all")
                .doesNotContainKey("enable.auto.commit");
    }
}
