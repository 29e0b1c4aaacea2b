package onward.images.oci;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerfileTest {
    @TempDir
    private Path folder;

    @Test
    void it_builds_the_same_of_the_same_layers() {
        var lines = new Containerfile(SmallImage.in(folder)).text().lines();

        assertThat(lines.skip(1))
                .containsExactly(
                        "FROM scratch",
                        "COPY base/ /",
                        "COPY service/ /",
                        "ENV LANG=\"C.UTF-8\"",
                        "ENV MALLOC_ARENA_MAX=\"2\"",
                        "ENV ONWARD_HTTP_HOST=\"0.0.0.0\"",
                        "ENV TZ=\"UTC\"",
                        "LABEL org.opencontainers.image.title=\"Onward \\\"intake\\\"\"",
                        "USER 10001:10001",
                        "WORKDIR /onward",
                        "EXPOSE 8081",
                        "ENTRYPOINT [\"/opt/java/bin/java\", \"@/onward/options\"]",
                        "CMD [\"@/onward/main\"]");
    }
}
