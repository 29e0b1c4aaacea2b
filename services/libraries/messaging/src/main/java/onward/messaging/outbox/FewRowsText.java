package onward.messaging.outbox;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The statement that writes so many rows, and what rides with them; each is composed once.
record FewRowsText(List<String> riders, int rows) {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0));\n";
    private static final String INSERT =
            "insert into outbox (bucket, topic, key, event_id, type, traceparent, occurred_at, data) values ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?)";

    /// For no row, for one, for two, and so on.
    private static final List<String> LOCK_THEN_INSERT = Stream.concat(
                    Stream.of(""),
                    IntStream.rangeClosed(1, FewRows.MOST)
                            .mapToObj(rows ->
                                    Collections.nCopies(rows, ROW).stream().collect(joining(", ", LOCK + INSERT, ""))))
            .toList();

    /// The driver looks a statement up by its text, which it hashes again for each new string.
    private static final Map<FewRowsText, String> WITH_RIDERS = new ConcurrentHashMap<>();

    static String of(List<Rider> riders, int rows) {
        return riders.isEmpty()
                ? LOCK_THEN_INSERT.get(rows)
                : WITH_RIDERS.computeIfAbsent(
                        new FewRowsText(riders.stream().map(Rider::sql).toList(), rows), FewRowsText::joined);
    }

    private String joined() {
        return riders.stream().collect(joining(";\n", "", ";\n" + LOCK_THEN_INSERT.get(rows)));
    }
}
