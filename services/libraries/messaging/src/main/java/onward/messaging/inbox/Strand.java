package onward.messaging.inbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/// What one key says in one poll of a partition, in its order; a record without a key is a strand of its own. It is
/// dealt with in runs, each of which can be taken in one transaction.
final class Strand {
    /// Bounds how long one transaction takes, and how much is done again when one record spoils it.
    private static final int LONGEST_RUN = 16;

    private final TopicPartition partition;
    private final List<IncomingRecord> records;
    private int dealtWith;

    private Strand(TopicPartition partition, List<IncomingRecord> records) {
        this.partition = partition;
        this.records = records;
    }

    static List<Strand> of(ConsumerRecords<byte[], byte[]> polled) {
        return polled.partitions().stream()
                .flatMap(partition -> {
                    var byKey = new LinkedHashMap<Object, List<IncomingRecord>>();
                    for (var each : polled.records(partition)) {
                        var record = IncomingRecord.of(each);
                        var key = record.key() == null ? (Object) record.offset() : record.key();
                        byKey.computeIfAbsent(key, first -> new ArrayList<>()).add(record);
                    }
                    return byKey.values().stream().map(records -> new Strand(partition, records));
                })
                .toList();
    }

    TopicPartition partition() {
        return partition;
    }

    boolean isDealtWith() {
        return dealtWith == records.size();
    }

    /// The next records to deal with together; not empty before all is dealt with.
    List<IncomingRecord> nextRun() {
        return records.subList(dealtWith, Math.min(dealtWith + LONGEST_RUN, records.size()));
    }

    void dealtWith(List<IncomingRecord> run) {
        dealtWith += run.size();
    }

    /// The offset of the first record that is not dealt with.
    long openFrom() {
        return records.get(dealtWith).offset();
    }

    /// The offset after its last record.
    long end() {
        return records.getLast().offset() + 1;
    }
}
