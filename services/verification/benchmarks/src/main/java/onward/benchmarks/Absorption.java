package onward.benchmarks;

import java.util.Locale;

/// What became of positions that were sent.
///
/// @param took seconds that sending took
/// @param behind how many responders were not seen where they said last
/// @param looked seconds after the last one until that was known
record Absorption(long sent, double took, long behind, int responders, double looked, int failures) {
    boolean isWhole() {
        return behind == 0 && failures == 0;
    }

    String told() {
        return String.format(
                Locale.ROOT,
                "positions sent %d in %.1f s: %.0f a second; %d of %d responders not where they said last, looked at"
                        + " for %.1f s after the last; failures %d",
                sent,
                took,
                sent / took,
                behind,
                responders,
                looked,
                failures);
    }
}
