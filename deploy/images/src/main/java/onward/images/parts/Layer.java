package onward.images.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.function.Predicate;
import onward.testkit.servers.Folders;

/// A layer of an image while it is made: a folder that looks like the root of the image's file system.
public record Layer(String name, Path folder) {
    /// An empty one; what was in the folder is removed.
    public static Layer in(Path parent, String name) {
        var folder = parent.resolve(name);
        Folders.remove(folder);
        return new Layer(name, Folders.make(folder));
    }

    public Path at(String place) {
        return folder.resolve(place);
    }

    /// Links are followed: the layer has files and folders only.
    public void copy(Path from, String to) {
        try {
            Files.createDirectories(at(to).resolveSibling("."));
            Files.copy(from, at(to), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be copied to %s.".formatted(from, at(to)), e);
        }
    }

    public void copyFolder(Path from, String to, Predicate<Path> which) {
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .map(from::relativize)
                    .filter(which)
                    .forEach(file -> copy(from.resolve(file), to + "/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be read.".formatted(from), e);
        }
    }

    public void write(String to, String content) {
        try {
            Files.createDirectories(at(to).resolveSibling("."));
            Files.writeString(at(to), content);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written.".formatted(at(to)), e);
        }
    }

    /// Gives everything the same time, and no rights but reading, executing what can be, and writing to `/tmp`.
    public Layer seal(Instant time) {
        new Seal(folder, time).apply();
        return this;
    }
}
