package onward.resolution.servicelevel.domain;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was observed, summed up: for each span how often each bucket of its scale was hit, and the counts. Not for
/// several threads.
public final class Tally {
    private static final int COUNTS = Span.values().length * Scale.BUCKETS;
    /// As many as there are today; what a later version has stored may need more.
    private static final int PLACES = COUNTS + 64;

    private static final double PERCENT = 100.0;

    private int[] hits = new int[0];

    /// Takes in what was observed, as pairs of a code and seconds; a count is one, whatever stands there.
    public void observe(int[] pairs) {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            hit(place(pairs[i], pairs[i + 1]), 1);
        }
    }

    private static int place(int code, int seconds) {
        return code < Span.values().length ? code * Scale.BUCKETS + Scale.bucket(seconds) : COUNTS + code;
    }

    /// Adds another tally, given in [#pairs].
    public void add(int[] pairs) {
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            hit(pairs[i], pairs[i + 1]);
        }
    }

    public void add(Tally other) {
        for (int place = 0; place < other.hits.length; place++) {
            hit(place, other.hits[place]);
        }
    }

    private void hit(int place, int times) {
        if (place >= hits.length) {
            hits = Arrays.copyOf(hits, Math.max(place + 1, PLACES));
        }
        hits[place] += times;
    }

    /// What is not nought, as pairs of a place and how often.
    public int[] pairs() {
        return IntStream.range(0, hits.length)
                .filter(place -> hits[place] != 0)
                .flatMap(place -> IntStream.of(place, hits[place]))
                .toArray();
    }

    public long count(Count what) {
        return count(what.code());
    }

    public long count(int code) {
        return hits(COUNTS + code);
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
        return hits(span.code() * Scale.BUCKETS + bucket);
    }

    private int hits(int place) {
        return place < hits.length ? hits[place] : 0;
    }
}
