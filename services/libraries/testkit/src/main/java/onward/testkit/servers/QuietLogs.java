package onward.testkit.servers;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the servers' own chatter out of the log: warnings and worse stay.
public final class QuietLogs {
    public static final List<String> CATEGORIES =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky.test");

    /// Held here, since a logger that nobody holds forgets its level.
    private static final List<Logger> LOGGERS =
            CATEGORIES.stream().map(Logger::getLogger).toList();

    private QuietLogs() {}

    static void begin() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.WARNING));
    }
}
