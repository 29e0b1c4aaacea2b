package onward.observability.command;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Keeps what libraries log out of what commands print.
final class Quiet {
    private Quiet() {}

    static void libraries() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
