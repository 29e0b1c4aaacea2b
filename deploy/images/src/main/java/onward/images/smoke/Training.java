package onward.images.smoke;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import onward.images.oci.ServiceImage;
import onward.images.oci.Tarball;
import onward.images.parts.Project;
import onward.local.process.AotCache;
import onward.local.running.Progress;
import onward.testkit.servers.Folders;

/// Lets an image run once and remember what it loaded (JDK 25 or newer). What was learned is kept beside the images and
/// used again as long as nothing in the image changes, so that the same parts give the same image.
public final class Training {
    private static final Duration WRITING = Duration.ofMinutes(5);
    private static final String WRITTEN = "onward.aot";
    private static final int ROUNDS = 5;

    private final ServiceImage image;
    private final Project project;
    private final Path output;
    private final Progress progress;

    public Training(ServiceImage image, Project project, Path output, Progress progress) {
        this.image = image;
        this.project = project;
        this.output = output;
        this.progress = progress;
    }

    public static boolean isPossible() {
        return AotCache.isPossible();
    }

    /// The cache of this very image.
    public Path cache() throws IOException, GeneralSecurityException {
        var label = image.service().label();
        var known = output.resolve("aot").resolve(label + "-" + new Contents(image.layers()).digest() + ".aot");
        if (Files.exists(known)) {
            return known;
        }
        progress.says("%s: training it, for a faster start".formatted(label));
        var workplace = Folders.temporary("training");
        var servers = Servers.start(workplace);
        try {
            var plain = workplace.resolve("plain.tar");
            Tarball.write(image, project.timestamp(), plain, output.resolve("cache"));
            train(new Trial(image.service(), plain, servers, workplace.resolve("trial"), project.root()), known);
            return known;
        } finally {
            servers.close();
            Folders.remove(workplace);
        }
    }

    private void train(Trial trial, Path target) {
        var options = List.of("-XX:AOTCacheOutput=/tmp/" + WRITTEN, "-Xlog:disable", "-Xlog:all=off");
        var migrating = Map.of("QUARKUS_FLYWAY_MIGRATE_AT_START", "true");
        try (var service = trial.start(trial.launch().with(migrating).withOptions(options))) {
            trial.awaitReady(service);
            trial.use(ROUNDS);
            service.stop(WRITING);
            Files.createDirectories(target.resolveSibling("."));
            Files.move(trial.temporary().resolve(WRITTEN), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The training wrote no cache.", e);
        }
    }
}
