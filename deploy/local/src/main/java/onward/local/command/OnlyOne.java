package onward.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import onward.local.Trouble;
import onward.local.layout.Home;
import onward.testkit.servers.Folders;

/// Lets one launcher at a time use a home. The operating system lets go of the lock when the launcher ends, however it
/// ends.
final class OnlyOne {
    private final FileLock lock;

    private OnlyOne(FileLock lock) {
        this.lock = lock;
    }

    /// @throws Trouble when another launcher uses it
    static OnlyOne in(Home home) {
        try {
            var channel = FileChannel.open(
                    Folders.make(home.folder()).resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null) {
                throw new Trouble(
                        "Onward is already running in %s; deploy/local/down stops it.".formatted(home.folder()));
            }
            return new OnlyOne(lock);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be locked.".formatted(home.folder()), e);
        }
    }

    boolean isHeld() {
        return lock.isValid();
    }
}
