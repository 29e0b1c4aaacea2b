package onward.resolution.servicelevel.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was observed, summed up: for each span how often each bucket of its scale was hit, and the counts. Not for
/// several threads.
public final class Tally {
    private static final int COUNTS = Span.values().length * Scale.BUCKETS;
    private static final double PERCENT = 100.0;

    private final Map<Integer, Integer> hits = new HashMap<>();

    /// Takes in what was observed, as pairs of a code and seconds; a count is one, whatever stands there.
    public void observe(int[] pairs) {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            hits.merge(place(pairs[i], pairs[i + 1]), 1, Integer::sum);
        }
    }

    private static int place(int code, int seconds) {
        return code < Span.values().length ? code * Scale.BUCKETS + Scale.bucket(seconds) : COUNTS + code;
    }

    /// Adds another tally, given in [#pairs].
    public void add(int[] pairs) {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            hits.merge(pairs[i], pairs[i + 1], Integer::sum);
        }
    }

    public void add(Tally other) {
        other.hits.forEach((place, times) -> hits.merge(place, times, Integer::sum));
    }

    /// What is not nought, as pairs of a place and how often.
    public int[] pairs() {
        return hits.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMapToInt(hit -> IntStream.of(hit.getKey(), hit.getValue()))
                .toArray();
    }

    public long count(Count what) {
        return count(what.code());
    }

    public long count(int code) {
        return hits.getOrDefault(COUNTS + code, 0);
    }

    public long count(Span span) {
        long count = 0;
        for (int bucket = 0; bucket < Scale.BUCKETS; bucket++) {
            count += hits(span, bucket);
        }
        return count;
    }

    /// The seconds that so many percent stay within, at most 2 % off; null of nothing.
    public @Nullable Long seconds(Span span, int percent) {
        long count = count(span);
        if (count == 0) {
            return null;
        }
        long rank = Math.max(1, (long) Math.ceil(count * (percent / PERCENT)));
        int bucket = 0;
        for (long passed = hits(span, 0); passed < rank; passed += hits(span, bucket)) {
            bucket++;
        }
        return Scale.seconds(bucket);
    }

    private int hits(Span span, int bucket) {
        return hits.getOrDefault(span.code() * Scale.BUCKETS + bucket, 0);
    }
}
