package onward.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A process that we started and wrote down. Its start time is written beside its id, since ids are used again: a
/// process that started at another time is somebody else's and is left alone.
public record OwnProcess(Path note, ProcessHandle handle) {
    /// The operating system's own clock may have been set a little in between.
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final Duration KILLED = Duration.ofSeconds(5);

    public static OwnProcess writeDown(Path note, ProcessHandle handle) {
        try {
            Files.createDirectories(note.resolveSibling("."));
            Files.writeString(
                    note, "%d %d%n".formatted(handle.pid(), startOf(handle).toEpochMilli()));
            return new OwnProcess(note, handle);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written.".formatted(note), e);
        }
    }

    /// The process of that note, if it is still running and ours.
    public static Optional<OwnProcess> find(Path note) {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            var words = Files.readString(note).strip().split(" ");
            var start = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(handle ->
                            Duration.between(startOf(handle), start).abs().compareTo(TOLERANCE) <= 0)
                    .map(handle -> new OwnProcess(note, handle));
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(note), e);
        } catch (NumberFormatException | IndexOutOfBoundsException halfWritten) {
            return Optional.empty();
        }
    }

    /// Asks it to end, and ends it if it does not within the given time.
    public void stop(Duration patience) {
        handle.destroy();
        if (!endsWithin(patience)) {
            kill();
        }
        forget();
    }

    /// Ends it at once, as a crash would.
    public void kill() {
        handle.destroyForcibly();
        endsWithin(KILLED);
    }

    public boolean endsWithin(Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be removed.".formatted(note), e);
        }
    }

    private static Instant startOf(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
