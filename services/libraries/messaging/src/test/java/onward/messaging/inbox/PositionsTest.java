package onward.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;

class PositionsTest {
    private final Positions positions = new Positions();

    @Test
    void a_partition_goes_on_after_the_last_record_that_was_dealt_with() {
        var polled = Polled.strands("a", "b", "a", "b");
        polled.forEach(strand -> strand.dealtWith(strand.nextRun()));

        positions.dealtWith(polled);

        assertThat(positions.takeAll()).containsEntry(Polled.PARTITION, new OffsetAndMetadata(4));
    }

    @Test
    void a_partition_goes_on_with_its_first_open_record() {
        var polled = Polled.strands("a", "b", "c", "b", "a");
        polled.getFirst().dealtWith(polled.getFirst().nextRun());
        polled.getLast().dealtWith(polled.getLast().nextRun());

        positions.dealtWith(polled);

        assertThat(positions.takeAll()).containsEntry(Polled.PARTITION, new OffsetAndMetadata(1));
    }
}
