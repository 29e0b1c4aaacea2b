package onward.planner.program;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/// The lines of an input that somebody else holds open. It is read while a line is worked at, so that its end is
/// noticed; work that goes on for too long after that is cut off with the whole process.
final class InputLines {
    private static final int CUT_OFF = 4;

    private final SynchronousQueue<Optional<byte[]>> lines = new SynchronousQueue<>();

    InputLines(InputStream in, Duration patience) {
        Thread.ofPlatform().daemon().name("input").start(() -> read(in, patience));
    }

    /// Waits for the next; nothing at the end.
    Optional<byte[]> next() {
        try {
            return lines.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void read(InputStream in, Duration patience) {
        try {
            try {
                readAll(new BufferedInputStream(in));
            } catch (IOException ended) {
                Complaints.say("standard input can't be read: " + Complaints.reason(ended));
            }
            if (!lines.offer(Optional.empty(), patience.toNanos(), TimeUnit.NANOSECONDS)) {
                Runtime.getRuntime().halt(CUT_OFF);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll(InputStream in) throws IOException, InterruptedException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                hand(line);
            } else {
                line.write(next);
            }
        }
        hand(line);
    }

    /// Empty lines are nothing.
    private void hand(ByteArrayOutputStream line) throws InterruptedException {
        if (line.size() > 0) {
            lines.put(Optional.of(line.toByteArray()));
            line.reset();
        }
    }
}
