package onward.web;

import org.jspecify.annotations.Nullable;

/// How many items of a list are told at once.
public final class Limit {
    private static final int USUAL = 50;
    private static final int HIGHEST = 200;

    private Limit() {}

    /// What was asked for, or 50.
    ///
    /// @throws ProblemException 422 outside of 1 to 200
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > HIGHEST) {
            throw Problem.of(ProblemType.INVALID, "limit is %d; 1 to %d is expected.".formatted(asked, HIGHEST))
                    .exception();
        }
        return asked;
    }
}
