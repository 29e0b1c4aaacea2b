package onward.images.oci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarballTest {
    @TempDir
    private Path folder;

    private OciLayout layout() {
        return OciLayout.extract(SmallImage.written(folder, "one").file(), folder.resolve("layout"));
    }

    @Test
    void the_same_layers_give_the_same_bytes() {
        var one = SmallImage.written(folder, "one");
        var other = SmallImage.written(folder, "other");

        assertThat(other.digest()).isEqualTo(one.digest());
        assertThat(other.file()).hasSameBinaryContentAs(one.file());
    }

    @Test
    void it_is_laid_out_as_the_oci_wants_it() {
        var image = layout();

        assertThat(folder.resolve("layout/oci-layout")).content().contains("imageLayoutVersion", "1.0.0");
        assertThat(image.index()
                        .at("/manifests/0/annotations/org.opencontainers.image.ref.name")
                        .asText())
                .endsWith("onward/intake:1.0");
        assertThat(image.manifest().at("/config/mediaType").asText())
                .isEqualTo("application/vnd.oci.image.config.v1+json");
        assertThat(image.layers()).hasSize(2);
    }

    @Test
    void every_part_is_named_by_its_digest() throws IOException, NoSuchAlgorithmException {
        var image = layout();

        for (var layer : image.layers()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(layer));
            assertThat(layer.getFileName()).hasToString(HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void it_says_who_runs_it_and_what_it_is() {
        var config = layout().config();

        assertThat(config.path("architecture").asText()).isEqualTo("amd64");
        assertThat(config.path("created").asText()).isEqualTo("2026-11-01T00:00:00Z");
        assertThat(config.at("/config/User").asText()).isEqualTo("10001:10001");
        assertThat(config.at("/config/WorkingDir").asText()).isEqualTo("/onward");
        assertThat(config.at("/config/Cmd/0").asText()).isEqualTo("@/onward/main");
        assertThat(config.at("/config/ExposedPorts").has("8081/tcp")).isTrue();
        assertThat(config.at("/config/Labels/org.opencontainers.image.title").asText())
                .isEqualTo("Onward \"intake\"");
    }
}
