package onward.benchmarks;

import java.io.IOException;
import java.net.ConnectException;
import onward.local.Trouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/// Says in one sentence why nothing could be measured. What is nobody's fault but the program's own keeps its trace.
final class Complaints {
    private static final String NOT_UP = "The local system does not answer; start it with deploy/local/up --detach.";

    private Complaints() {}

    static int explain(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (!isExpected(failure)) {
            throw failure;
        }
        command.getErr().println("benchmarks: " + sentence(failure));
        return 1;
    }

    private static boolean isExpected(Exception failure) {
        return failure instanceof IOException
                || failure instanceof IllegalStateException
                || failure instanceof Trouble
                || isRefused(failure);
    }

    private static String sentence(Exception failure) {
        if (isRefused(failure)) {
            return NOT_UP;
        }
        var message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /// Whether nobody listens where somebody should.
    private static boolean isRefused(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException) {
                return true;
            }
        }
        return false;
    }
}
