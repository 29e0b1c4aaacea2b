package onward.images.oci;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// Lays packed layers one over the other in a folder, as a container runtime does.
public final class Unpacking {
    private final Path root;
    private final Map<Path, FileTime> times = new TreeMap<>();

    public Unpacking(Path root) {
        this.root = root;
    }

    public void unpack(OciLayout image) {
        try {
            for (var layer : image.layers()) {
                unpack(layer);
            }
            for (var time : times.entrySet()) {
                Files.setLastModifiedTime(time.getKey(), time.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The image can't be unpacked into %s.".formatted(root), e);
        }
    }

    private void unpack(Path layer) throws IOException {
        try (var entries = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(layer)))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var target =
                        root.resolve(entry.getName().replaceFirst("^/+", "")).normalize();
                if (!target.startsWith(root) || !(entry.isDirectory() || entry.isFile())) {
                    throw new IOException("%s is neither file nor folder of the image".formatted(entry.getName()));
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(entries, target);
                }
                Files.setPosixFilePermissions(target, permissions(entry));
                times.put(target, entry.getLastModifiedTime());
            }
        }
    }

    private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
        var permissions = EnumSet.noneOf(PosixFilePermission.class);
        var all = PosixFilePermission.values(); // from the owner's reading to others' executing
        for (int bit = 0; bit < all.length; bit++) {
            if ((entry.getMode() >> (all.length - 1 - bit) & 1) == 1) {
                permissions.add(all[bit]);
            }
        }
        return permissions;
    }
}
