package onward.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Keeps what libraries log away from what the commands print.
final class Logs {
    private static final int LARGEST_BYTES = 10 * 1024 * 1024;

    private Logs() {}

    static void off() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }

    static void to(Path file) {
        LogManager.getLogManager().reset();
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");
        try {
            Handler handler = new FileHandler(file.toString(), LARGEST_BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            Logger.getLogger("").addHandler(handler);
            Logger.getLogger("").setLevel(Level.INFO);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written.".formatted(file), e);
        }
    }
}
