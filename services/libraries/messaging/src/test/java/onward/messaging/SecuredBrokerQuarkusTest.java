package onward.messaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onward.contracts.id.IncidentId;
import onward.contracts.incident.IncidentNoted;
import onward.contracts.value.By;
import onward.testkit.RealServers;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealServers.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = SecuredBroker.class, restrictToAnnotatedClass = true)
class SecuredBrokerQuarkusTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Outbox outbox;

    @Inject
    Effects effects;

    @Test
    void what_is_announced_arrives_and_is_heard() {
        var incident = new IncidentId(UUID.randomUUID());

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(new IncidentNoted(incident, "behind TLS", By.actor("agent"))));

        await().atMost(SOON).until(() -> effects.of(incident.toString()).equals(List.of("behind TLS")));
    }

    @Test
    void nobody_gets_in_without_a_certificate() {
        var stranger = Map.<String, Object>of(
                "bootstrap.servers",
                System.getProperty(SecuredBroker.BOOTSTRAP),
                "security.protocol",
                "SSL",
                "ssl.truststore.type",
                "PEM",
                "ssl.truststore.location",
                System.getProperty(SecuredBroker.AUTHORITY));

        try (var admin = Admin.create(stranger)) {
            assertThatThrownBy(() -> admin.listTopics().names().get())
                    .hasCauseInstanceOf(SslAuthenticationException.class);
        }
    }
}
