package onward.images.oci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
    @TempDir
    private Path folder;

    @Test
    void an_image_unpacks_to_what_it_was_made_of() throws IOException {
        var tar = SmallImage.written(folder, "one").file();
        var root = Files.createDirectories(folder.resolve("root"));

        new Unpacking(root).unpack(OciLayout.extract(tar, folder.resolve("layout")));

        assertThat(root.resolve("onward/main")).hasContent("-cp\n/onward/intake.jar\n");
        assertThat(Files.getLastModifiedTime(root.resolve("onward/main")).toInstant())
                .isEqualTo(SmallImage.THEN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("etc/passwd"))))
                .isEqualTo("rw-r--r--");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("tmp"))))
                .isEqualTo("rwxrwxrwx");
    }
}
