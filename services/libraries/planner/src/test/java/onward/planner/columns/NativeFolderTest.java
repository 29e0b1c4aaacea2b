package onward.planner.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeFolderTest {
    @TempDir
    private Path caches;

    @Test
    void libraries_are_unpacked_once() throws IOException {
        var folder = NativeFolder.unpacked(caches);
        var library = folder.resolve(System.mapLibraryName("jniortools"));
        var written = Files.getLastModifiedTime(library);

        assertThat(NativeFolder.unpacked(caches)).isEqualTo(folder);

        assertThat(Files.getLastModifiedTime(library)).isEqualTo(written);
        try (var all = Files.list(caches.resolve("onward"))) {
            assertThat(all).containsExactly(folder);
        }
    }

    @Test
    void a_damaged_library_is_not_used() throws IOException {
        var library = NativeFolder.unpacked(caches).resolve(System.mapLibraryName("jniortools"));
        Files.write(library, new byte[1]);

        assertThatThrownBy(() -> NativeFolder.unpacked(caches))
                .isInstanceOf(IOException.class)
                .hasMessageEndingWith("is damaged");
    }
}
