package onward.messaging.inbox;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Records of one key that follow each other: what one transaction told comes in a row, and can be taken in one.
final class Runs {
    /// Bounds how long one transaction takes, and how much is done again when one record spoils it.
    private static final int LONGEST = 16;

    private Runs() {}

    /// The records of one partition, in their order.
    static List<List<IncomingRecord>> of(List<ConsumerRecord<byte[], byte[]>> records) {
        var runs = new ArrayList<List<IncomingRecord>>();
        for (var polled : records) {
            var record = IncomingRecord.of(polled);
            if (runs.isEmpty() || !continues(runs.getLast(), record)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(record);
        }
        return runs;
    }

    private static boolean continues(List<IncomingRecord> run, IncomingRecord record) {
        return run.size() < LONGEST
                && record.key() != null
                && record.key().equals(run.getFirst().key());
    }
}
