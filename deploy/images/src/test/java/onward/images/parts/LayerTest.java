package onward.images.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import onward.testkit.servers.Folders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayerTest {
    private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");

    @TempDir
    private Path folder;

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_sealed_layer_has_one_time_and_nobody_may_write_it() throws IOException {
        var layer = Layer.in(folder, "service");
        layer.write("onward/main", "-cp");
        Files.setPosixFilePermissions(layer.at("onward/main"), PosixFilePermissions.fromString("rw-rw-rw-"));

        layer.seal(THEN);

        assertThat(rights(layer.at("onward/main"))).isEqualTo("rw-r--r--");
        assertThat(rights(layer.at("onward"))).isEqualTo("rwxr-xr-x");
        assertThat(Files.getLastModifiedTime(layer.at("onward/main")).toInstant())
                .isEqualTo(THEN);
        assertThat(Files.getLastModifiedTime(layer.folder()).toInstant()).isEqualTo(THEN);
    }

    @Test
    void anybody_may_write_temporary_files() throws IOException {
        var layer = Layer.in(folder, "base");
        Folders.make(layer.at("tmp"));

        layer.seal(THEN);

        assertThat(rights(layer.at("tmp"))).isEqualTo("rwxrwxrwx");
    }

    @Test
    void a_link_is_replaced_by_what_it_leads_to() throws IOException {
        var library = Files.writeString(folder.resolve("libz.so.1.2.13"), "code");
        var link = Files.createSymbolicLink(folder.resolve("libz.so.1"), library);
        var layer = Layer.in(folder, "base");

        layer.copy(link, "lib/libz.so.1");

        assertThat(layer.at("lib/libz.so.1")).hasContent("code").isRegularFile();
        assertThat(Files.isSymbolicLink(layer.at("lib/libz.so.1"))).isFalse();
    }

    @Test
    void what_an_earlier_build_left_is_gone() {
        Layer.in(folder, "service").write("onward/old.jar", "");

        assertThat(Layer.in(folder, "service").folder()).isEmptyDirectory();
    }
}
