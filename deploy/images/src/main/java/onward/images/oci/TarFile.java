package onward.images.oci;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import onward.local.Trouble;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// A tar of plain files.
final class TarFile {
    private TarFile() {}

    /// Entries that lead out of the folder are left out.
    static void extract(Path tar, Path folder) {
        try (var entries = new TarArchiveInputStream(Files.newInputStream(tar))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (entry.isFile() && file.startsWith(folder)) {
                    Files.createDirectories(file.resolveSibling("."));
                    Files.copy(entries, file);
                }
            }
        } catch (IOException e) {
            throw new Trouble("%s can't be read as an image: %s.".formatted(tar, e.getMessage()), e);
        }
    }
}
