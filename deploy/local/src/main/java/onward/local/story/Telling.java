package onward.local.story;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import onward.local.Trouble;

/// Tells a story line by line while it happens, a given number of times faster than life, and never with a longer pause
/// than somebody would watch.
public record Telling(PrintStream out, double speed) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    public void says(String who, String what) {
        out.printf("%s  %-12s %s%n", LocalTime.now().format(CLOCK), who, what);
        out.flush();
    }

    /// Lets that much time of the story pass.
    public void passes(Duration inTheStory) {
        var pause = Duration.ofMillis(Math.round(inTheStory.toMillis() / speed));
        try {
            Thread.sleep(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted.", e);
        }
    }

    /// An instant as the day's clock shows it here.
    static String time(String instant) {
        return ZonedDateTime.parse(instant)
                .withZoneSameInstant(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /// `PT1H5M` as `1 h 5 min`.
    static String words(Duration duration) {
        var minutes = Math.round(duration.toSeconds() / 60.0);
        if (minutes == 0) {
            return "%d s".formatted(duration.toSeconds());
        }
        return minutes < 60 ? "%d min".formatted(minutes) : "%d h %d min".formatted(minutes / 60, minutes % 60);
    }
}
