package onward.images;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;
import onward.images.oci.OciLayout;
import onward.images.oci.ServiceImage;
import onward.images.oci.Tarball;
import onward.images.oci.Unpacking;
import onward.images.parts.Parts;
import onward.images.parts.Project;
import onward.local.layout.ServiceName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The image of intake as the build leaves it, unpacked.
class IntakeImageIT {
    @TempDir
    private static Path folder;

    private static Path root;
    private static Tarball first;

    private static Tarball build(String name) {
        var project = Project.in(
                Path.of(System.getProperty("onward.root")).toAbsolutePath().normalize());
        var layers = new Parts(project, folder.resolve("parts")).of(ServiceName.INTAKE);
        var image = ServiceImage.of(ServiceName.INTAKE, project, "onward/", "", layers);
        var file = folder.resolve(name + ".tar");
        return Tarball.write(image, project.timestamp(), file, folder.resolve("cache-" + name));
    }

    @BeforeAll
    static void unpack() throws IOException {
        first = build("first");
        root = Files.createDirectories(folder.resolve("root"));
        new Unpacking(root).unpack(OciLayout.extract(first.file(), folder.resolve("layout")));
    }

    private static Stream<Path> files() throws IOException {
        return Files.walk(root);
    }

    private static Set<PosixFilePermission> rights(Path file) {
        try {
            return Files.getPosixFilePermissions(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void another_build_gives_the_same_digest() {
        assertThat(build("second").digest()).isEqualTo(first.digest());
    }

    @Test
    void only_temporary_files_can_be_written() throws IOException {
        try (var files = files()) {
            assertThat(files.filter(file -> rights(file).contains(PosixFilePermission.OTHERS_WRITE))
                            .map(root::relativize))
                    .containsExactly(Path.of("tmp"));
        }
    }

    @Test
    void nobody_becomes_somebody_else_by_a_file() throws IOException {
        try (var files = files()) {
            var special = 0b110_000_000_000;
            assertThat(files.filter(file -> (mode(file) & special) != 0)).isEmpty();
        }
    }

    private static int mode(Path file) {
        try {
            return (Integer) Files.getAttribute(file, "unix:mode");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_only_programs_are_those_of_java() throws IOException {
        try (var files = files()) {
            var programs = files.filter(Files::isRegularFile)
                    .filter(Files::isExecutable)
                    .filter(file -> !file.toString().contains(".so"))
                    .map(file -> root.relativize(file).toString());
            assertThat(programs)
                    .containsExactlyInAnyOrder(
                            "opt/java/bin/java",
                            "opt/java/bin/jfr",
                            "opt/java/bin/rmiregistry",
                            "opt/java/lib/jspawnhelper");
        }
    }

    @Test
    void its_bill_names_libraries_packages_and_java() throws IOException {
        var bill =
                new ObjectMapper().readTree(root.resolve("onward/sbom.cdx.json").toFile());
        var names = bill.path("components")
                .valueStream()
                .map(component -> component.path("name").asText())
                .collect(toSet());

        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(names).contains("quarkus-arc", "postgresql", "onward-contracts", "libc6", "zlib1g", "openjdk");
        assertThat(names).doesNotContain("quarkus-junit", "kafka_2.13");
    }

    @Test
    void its_probe_has_the_class_path_of_the_service() throws IOException {
        var probe = Files.readAllLines(root.resolve("onward/probe"));

        assertThat(probe.get(1))
                .isEqualTo(Files.readAllLines(root.resolve("onward/main")).get(1));
        assertThat(probe.get(2)).isEqualTo("onward.intake.probe.ProbeProgram");
    }

    @Test
    void every_file_of_the_class_path_is_there() throws IOException {
        var classPath = Files.readAllLines(root.resolve("onward/main")).get(1);

        assertThat(classPath.split(":"))
                .hasSizeGreaterThan(100)
                .allSatisfy(jar -> assertThat(root.resolve(jar.substring(1))).isRegularFile());
    }
}
