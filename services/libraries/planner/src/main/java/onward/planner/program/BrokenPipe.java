package onward.planner.program;

import java.io.IOException;

/// Whoever read the standard output has had enough of it.
final class BrokenPipe extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenPipe(IOException cause) {
        super(cause);
    }
}
