package onward.messaging.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class PublisherTest {
    private final MockProducer<String, byte[]> broker =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final Publisher publisher = new Publisher(broker);

    @Test
    void tells_which_rows_were_acknowledged() {
        var outcome = CompletableFuture.supplyAsync(() -> publisher.publish(rows(1, 2), "onward-intake"));
        completeNext(2);

        assertThat(outcome.join()).isEqualTo(new Publisher.Outcome(List.of(1L, 2L), null));
    }

    @Test
    void closes_at_the_first_failure_so_that_nothing_overtakes() {
        var outcome = CompletableFuture.supplyAsync(() -> publisher.publish(rows(1, 2, 3), "onward-intake"));
        completeNext(1);
        while (!broker.errorNext(new TimeoutException("no acknowledgement"))) {
            Thread.onSpinWait();
        }

        assertThat(broker.closed()).isTrue();
        assertThat(outcome.isDone() ? outcome.join().acknowledged() : List.of(1L))
                .containsExactly(1L);
    }

    private void completeNext(int count) {
        for (int done = 0; done < count; ) {
            done += broker.completeNext() ? 1 : 0;
        }
    }

    private static List<OutboxRow> rows(long... ids) {
        return LongStream.of(ids)
                .mapToObj(id -> new OutboxRow(
                        id,
                        "onward.incidents",
                        "key",
                        UUID.randomUUID(),
                        "onward.incident.noted.v1",
                        null,
                        Instant.EPOCH,
                        new byte[] {'{', '}'}))
                .toList();
    }
}
