package onward.messaging.inbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/// Tells failures that pass by themselves from those that come again however often one tries.
public final class Transience {
    /// SQL state classes (ISO 9075 and PostgreSQL, appendix A): connection, transaction rollback (serialisation,
    /// deadlock), resources, operator intervention, system error.
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int DEEPEST_CAUSE = 20;

    private Transience() {}

    public static boolean passes(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (isPassing(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /// The innermost message: what really happened.
    public static String reason(Throwable failure) {
        var innermost = failure;
        for (int depth = 0; innermost.getCause() != null && depth < DEEPEST_CAUSE; depth++) {
            innermost = innermost.getCause();
        }
        var message = innermost.getMessage();
        return message == null ? innermost.getClass().getSimpleName() : message;
    }

    private static boolean isPassing(Throwable failure) {
        if (failure instanceof SQLTransientException
                || failure instanceof SQLRecoverableException
                || failure instanceof RetriableException) {
            return true;
        }
        return failure instanceof SQLException sql
                && (sql.getSQLState() == null ? isPoolUsedUp(sql) : isPassing(sql.getSQLState()));
    }

    private static boolean isPassing(String state) {
        return state.equals(LOCK_NOT_AVAILABLE)
                || (state.length() >= 2 && PASSING_CLASSES.contains(state.substring(0, 2)));
    }

    /// The pool has no code for it, only words.
    private static boolean isPoolUsedUp(SQLException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
