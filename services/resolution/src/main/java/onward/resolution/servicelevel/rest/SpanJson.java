package onward.resolution.servicelevel.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import onward.resolution.servicelevel.domain.Span;
import onward.resolution.servicelevel.domain.Tally;
import org.jspecify.annotations.Nullable;

/// How long it took, in seconds, at most 2 % off: half of the times were within `p50Seconds`, 90 and 95 of 100 within
/// the others. Without any (`count` 0) they are null.
@JsonInclude(JsonInclude.Include.ALWAYS)
record SpanJson(
        long count,
        @Nullable Long p50Seconds,
        @Nullable Long p90Seconds,
        @Nullable Long p95Seconds) {
    private static final int HALF = 50;
    private static final int NINE_IN_TEN = 90;
    private static final int NINETEEN_IN_TWENTY = 95;

    static SpanJson of(Tally tally, Span span) {
        return new SpanJson(
                tally.count(span),
                tally.seconds(span, HALF),
                tally.seconds(span, NINE_IN_TEN),
                tally.seconds(span, NINETEEN_IN_TWENTY));
    }
}
